import fc from 'fast-check';
import { ENTRY_KINDS, type Entry, type Incident } from '../../src/domain/incident/incident.ts';

/** 10 March 2026, 02:41 UTC, in milliseconds. */
export const START = Date.UTC(2026, 2, 10, 2, 41);
export const MINUTE = 60_000;

/** An incident as it is when nothing has happened yet; tests name only what they are about. */
export function someIncident(parts: Partial<Incident> = {}): Incident {
	return {
		id: 'inc-1',
		title: 'Parcel tracking is delayed',
		severity: 'SEV2',
		phase: 'investigating',
		since: START,
		openedAt: START,
		roles: {},
		ticks: {},
		values: {},
		alerts: [],
		links: [],
		runbooks: [],
		entries: [],
		...parts,
	};
}

/** One entry of a timeline. */
export function someEntry(parts: Partial<Entry> & { id: string }): Entry {
	const at = parts.at ?? START;
	return { at, loggedAt: at, changedAt: at, kind: 'observation', text: parts.id, ...parts };
}

/** Any entry: few ids and times, so that copies meet. */
export const anyEntry: fc.Arbitrary<Entry> = fc.record({
	id: fc.constantFrom('a', 'b', 'c', 'd'),
	at: fc.integer({ min: START, max: START + 3 }),
	loggedAt: fc.constant(START),
	changedAt: fc.integer({ min: START, max: START + 2 }),
	kind: fc.constantFrom(...ENTRY_KINDS),
	text: fc.constantFrom('x', 'y'),
});
