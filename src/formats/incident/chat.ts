import { clocks, hoursAndMinutes } from '../../domain/incident/clock.ts';
import { type Incident, timeline } from '../../domain/incident/incident.ts';
import type { IncidentNames } from './markdown.ts';
import { utcClock } from './utc.ts';

/** How many entries a message for chat holds: what fits on a phone without scrolling. */
const LAST = 5;

/** The state of things in plain text for a chat channel: one glance, the last entries, who does what. */
export function chatText(
	incident: Incident,
	names: IncidentNames,
	updateEvery: number | undefined,
	now: number,
): string {
	const { running, due } = clocks(incident, updateEvery, now);
	const state = incident.closedAt === undefined ? incident.phase : 'closed';
	const roles = Object.entries(incident.roles).map(
		([id, holder]) => `${names.roles[id] ?? id}: ${line(holder)}`,
	);
	const shown = timeline(incident.entries);
	const lines = [
		`${incident.severity || 'No severity yet'} · ${line(incident.title)}`,
		`${state}, ${hoursAndMinutes(running)} h since ${utcClock(incident.since)} UTC${due === undefined ? '' : `; next update by ${utcClock(due)} UTC`}`,
		...(roles.length > 0 ? [roles.join('; ')] : []),
		...shown.slice(-LAST).map((entry) => `${utcClock(entry.at)} ${entry.kind}: ${line(entry.text)}`),
	];
	return lines.join('\n');
}

function line(text: string): string {
	return text.replace(/\s+/g, ' ');
}
