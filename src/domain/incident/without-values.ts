import { labelSet } from '../alerts/alert.ts';
import type { Incident } from './incident.ts';

/** Shorter values are left where they stand in a text: replacing every `a` would make it unreadable. */
const SHORTEST = 3;

/**
 * The same record without what may be confidential: values and labels are gone, and where they stand in a text their
 * name stands instead, in braces. Links and names of people stay.
 */
export function withoutValues(incident: Incident): Incident {
	const named = new Map<string, string>();
	for (const { labels } of incident.alerts)
		for (const [name, value] of Object.entries(labels)) if (name !== 'alertname') named.set(value, name);
	for (const [name, value] of Object.entries(incident.values)) named.set(value, name);
	// Longest first: `payments-7d9c` before `payments`.
	const known = [...named]
		.filter(([value]) => value.length >= SHORTEST)
		.sort(([a], [b]) => b.length - a.length);
	const clean = (text: string) =>
		known.reduce((result, [value, name]) => result.replaceAll(value, `{${name}}`), text);
	return {
		...incident,
		title: clean(incident.title),
		values: {},
		alerts: incident.alerts.map(({ name }) => ({ name, labels: labelSet([]) })),
		entries: incident.entries.map((entry) => ({ ...entry, text: clean(entry.text) })),
	};
}
