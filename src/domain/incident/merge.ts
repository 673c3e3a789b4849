import { byTime, type Entry, type Incident } from './incident.ts';

/**
 * Two people's timelines as one, by time. An entry that both have is taken from the copy that was changed last; what one
 * of them took out stays out. The result does not depend on who merges into whose, nor on how often.
 */
export function mergeEntries(a: readonly Entry[], b: readonly Entry[]): Entry[] {
	const merged = new Map<string, Entry>();
	for (const entry of [...a, ...b]) {
		const other = merged.get(entry.id);
		merged.set(entry.id, other ? newer(other, entry) : entry);
	}
	return [...merged.values()].sort(byTime);
}

/** What a merge did, for the reader. */
export interface MergeResult {
	incident: Incident;
	/** Entries that were not here before. */
	added: number;
	/** Entries that were here and are newer in the other copy. */
	changed: number;
	/** False where the other file is the record of an incident with another id. */
	same: boolean;
}

/**
 * Merges another person's record into mine: the timelines by time, and whatever I have not set. What I have set
 * (title, severity, roles, values) stays mine.
 */
export function mergeIncident(mine: Incident, theirs: Incident): MergeResult {
	const entries = mergeEntries(mine.entries, theirs.entries);
	const before = new Map(mine.entries.map((entry) => [entry.id, entry]));
	const incident: Incident = {
		...mine,
		severity: mine.severity || theirs.severity,
		since: Math.min(mine.since, theirs.since),
		roles: { ...theirs.roles, ...mine.roles },
		values: { ...theirs.values, ...mine.values },
		ticks: { ...theirs.ticks, ...mine.ticks },
		alerts: distinct([...mine.alerts, ...theirs.alerts], (alert) => JSON.stringify(alert)),
		links: distinct([...mine.links, ...theirs.links], ({ name, url }) => `${name}\n${url ?? ''}`),
		runbooks: distinct([...mine.runbooks, ...theirs.runbooks], ({ path }) => path),
		entries,
	};
	const told = Math.max(mine.toldAt ?? 0, theirs.toldAt ?? 0);
	return {
		incident: told > 0 ? { ...incident, toldAt: told } : incident,
		added: entries.filter(({ id, gone }) => !before.has(id) && !gone).length,
		changed: entries.filter((entry) => before.has(entry.id) && before.get(entry.id) !== entry).length,
		same: mine.id === theirs.id,
	};
}

/** The entry that was changed last. Of two changed at the same moment the one that is gone, then a fixed choice. */
function newer(a: Entry, b: Entry): Entry {
	if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? a : b;
	if (a.gone !== b.gone) return a.gone ? a : b;
	return canonical(a) >= canonical(b) ? a : b;
}

/** The same text for the same entry, whatever the order of its fields. */
function canonical(entry: Entry): string {
	return JSON.stringify(Object.entries(entry).sort(([x], [y]) => (x < y ? -1 : 1)));
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
	return [...new Map([...items].reverse().map((item) => [key(item), item])).values()].reverse();
}
