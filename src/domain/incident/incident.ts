import type { Labels } from '../alerts/alert.ts';

/** What a timeline entry records. */
export const ENTRY_KINDS = ['observation', 'decision', 'action', 'communication'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Where an entry came from when it was not typed. */
export interface EntrySource {
	/** Path of the page without the base path. */
	page: string;
	pageTitle: string;
	/** Anchor of the step on it. */
	step: string;
}

/** One entry of the timeline. Times are milliseconds since 1970, UTC. */
export interface Entry {
	/** Unique over all copies of the incident, so that two people's timelines can be merged. */
	id: string;
	/** When it happened. */
	at: number;
	/** When it was first written down: later than `at` where it was back-dated. */
	loggedAt: number;
	/** When it was last changed: of two copies the newer one holds. */
	changedAt: number;
	kind: EntryKind;
	text: string;
	/** Who wrote it, as they call themselves; absent where nobody said. */
	by?: string;
	source?: EntrySource;
	/** A step that failed or was wrong. */
	failed?: true;
	/** Taken out (un-ticked or deleted). It stays, so that a merge does not bring it back. */
	gone?: true;
}

/** How far the incident is. Closing is apart from it: a record may be closed at any phase. */
export const PHASES = ['investigating', 'mitigated', 'resolved'] as const;
export type Phase = (typeof PHASES)[number];

/** An alert that belongs to the incident. */
export interface IncidentAlert {
	name: string;
	labels: Labels;
}

/** Something to open: channel, bridge, ticket. `url` is absent where it is only a name, such as `#incidents`. */
export interface IncidentLink {
	id: string;
	name: string;
	url?: string;
}

/** One incident as this reader records it: their copy. */
export interface Incident {
	id: string;
	title: string;
	/** Id in handbook.yaml, empty while not set. */
	severity: string;
	phase: Phase;
	/** When it began; may be set back. */
	since: number;
	/** When this record was opened and closed. */
	openedAt: number;
	closedAt?: number;
	/** When people were last told; absent before the first time. */
	toldAt?: number;
	/** Who holds which role, by role id. One person may hold several. */
	roles: Readonly<Record<string, string>>;
	/** Ticked steps: `/runbooks/node/disk-full/#check-space`, or `role:commander#say-who`, and the entry they made. */
	ticks: Readonly<Record<string, { entry: string; at: number }>>;
	/** Values of parameters, by name. */
	values: Readonly<Record<string, string>>;
	/** The first alert fills runbooks. */
	alerts: readonly IncidentAlert[];
	links: readonly IncidentLink[];
	/** Runbooks that were opened for it: path and title. */
	runbooks: readonly { path: string; title: string }[];
	entries: readonly Entry[];
}

/** All incidents of this browser. */
export interface Incidents {
	/** Newest first. */
	all: readonly Incident[];
	/** Id of the one that the bar shows, or nothing. */
	current?: string;
	/** How the reader is called in their entries; empty while not said. */
	me: string;
}

/** What the timeline shows: entries that are not gone, oldest first; equal times by id, so that all copies agree. */
export function timeline(entries: readonly Entry[]): Entry[] {
	return entries.filter((entry) => !entry.gone).sort(byTime);
}

/** Order of entries in every copy. */
export function byTime(a: Entry, b: Entry): number {
	return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The incident that the bar shows. */
export function currentIncident(incidents: Incidents): Incident | undefined {
	return incidents.all.find(({ id }) => id === incidents.current);
}
