import type { Incident } from '../../domain/incident/incident.ts';
import { safeLink } from './fields.ts';

/** What a link tells a colleague: enough to begin with the same title, severity, values and channel. */
export interface SharedIncident {
	id: string;
	title: string;
	severity: string;
	since: number;
	values: Record<string, string>;
	channel?: { name: string; url?: string };
}

/** Most values of a link, and its longest text: what chat programs keep in one piece. */
const MAX_VALUES = 40;
const MAX_LINK = 4_000;

/** A share link's fragment, which is never sent to a server, and how many values did not fit. */
export interface Share {
	fragment: string;
	leftOut: number;
}

/** Makes the fragment of a share link. Values that do not fit are left out from the end. */
export function shareFragment(incident: Incident): Share {
	const parameters = new URLSearchParams({
		share: '1',
		id: incident.id,
		title: incident.title,
		severity: incident.severity,
		since: String(incident.since),
	});
	const channel = incident.links[0];
	if (channel) parameters.set('channel', channel.name);
	if (channel?.url) parameters.set('channel-url', channel.url);
	const values = Object.entries(incident.values);
	for (const [at, [name, value]] of values.entries()) {
		const before = parameters.toString();
		parameters.append(`v.${name}`, value);
		if (at >= MAX_VALUES || parameters.toString().length > MAX_LINK)
			return { fragment: before, leftOut: values.length - at };
	}
	return { fragment: parameters.toString(), leftOut: 0 };
}

/** Reads such a fragment. Nothing where it is none, or of a version that this copy does not know. */
export function readShare(parameters: URLSearchParams): SharedIncident | undefined {
	const id = parameters.get('id')?.slice(0, 200);
	if (parameters.get('share') !== '1' || !id) return undefined;
	const values = [...parameters]
		.filter(([name]) => /^v\.[a-z][a-z0-9_-]{0,100}$/i.test(name))
		.slice(0, MAX_VALUES)
		.map(([name, value]) => [name.slice(2), value.slice(0, 1_000)]);
	const channel = parameters.get('channel')?.slice(0, 200);
	const url = safeLink(parameters.get('channel-url'));
	const since = Number(parameters.get('since'));
	return {
		id,
		title: parameters.get('title')?.slice(0, 500) ?? '',
		severity: parameters.get('severity')?.slice(0, 50) ?? '',
		since: since > 0 && since < 8.64e15 ? since : 0,
		values: Object.fromEntries(values),
		...(channel ? { channel: { name: channel, ...(url ? { url } : {}) } } : {}),
	};
}
