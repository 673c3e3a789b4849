import type { Postmortem } from '../../schemas/postmortem.ts';
import { DETECTORS } from './draft.ts';
import { PLACES, type Place } from './places.ts';

/** A finished postmortem as the library knows it. */
export interface LibraryEntry
	extends Pick<
		Postmortem,
		| 'date'
		| 'severity'
		| 'services'
		| 'times'
		| 'detector'
		| 'factors'
		| 'runbooks'
		| 'actions'
		| 'recurrenceOf'
	> {
	path: string;
	title: string;
}

/** Entries that share something: the id of what they share, and the newest first. */
export interface LibraryGroup<Id extends string = string> {
	id: Id;
	entries: LibraryEntry[];
}

/** An action that is still to be done. */
export interface OpenAction {
	action: LibraryEntry['actions'][number];
	entry: LibraryEntry;
	/** Days since it was due; negative where it is not due yet. */
	late: number;
}

/** The library, sorted in every way that a reader looks for something. */
export interface Library {
	/** Newest first. */
	all: LibraryEntry[];
	byService: LibraryGroup[];
	byDetector: LibraryGroup[];
	byRunbook: LibraryGroup[];
	byFactor: { place: Place; found: { what: string; entry: LibraryEntry }[] }[];
	/** What struck again: the later one, the earlier one, and the days between them. */
	recurrences: { entry: LibraryEntry; of: LibraryEntry; days: number }[];
	/** Open actions, the one that waits longest first. */
	open: OpenAction[];
	overdue: number;
	/** Actions by state, dropped ones apart: how well promises are kept. */
	done: { all: number; inTime: number };
}

/**
 * Sorts a library.
 * @param today YYYY-MM-DD: an action is overdue from the day after its date
 */
export function library(entries: readonly LibraryEntry[], today: string): Library {
	const all = entries.toSorted((a, b) => compare(b.date, a.date) || compare(a.path, b.path));
	const actions = all.flatMap((entry) => entry.actions.map((action) => ({ action, entry })));
	const open = actions
		.filter(({ action }) => action.status === 'open')
		.map((one) => ({ ...one, late: daysBetween(one.action.due, today) }))
		.sort((a, b) => b.late - a.late || compare(a.action.what, b.action.what));
	const done = actions.filter(({ action }) => action.status === 'done');
	return {
		all,
		byService: groups(all, ({ services }) => services),
		byDetector: DETECTORS.flatMap((id) => {
			const own = all.filter(({ detector }) => detector === id);
			return own.length > 0 ? [{ id, entries: own }] : [];
		}),
		byRunbook: groups(all, ({ runbooks }) => runbooks),
		byFactor: PLACES.flatMap((place) => {
			const found = all.flatMap((entry) =>
				entry.factors.filter((factor) => factor.place === place).map(({ what }) => ({ what, entry })),
			);
			return found.length > 0 ? [{ place, found }] : [];
		}),
		recurrences: all.flatMap((entry) => {
			const of = all.find(({ path }) => path === entry.recurrenceOf);
			return of ? [{ entry, of, days: daysBetween(of.date, entry.date) }] : [];
		}),
		open,
		overdue: open.filter(({ late }) => late > 0).length,
		done: {
			all: done.length,
			inTime: done.filter(({ action }) => action.done !== undefined && action.done <= action.due).length,
		},
	};
}

/** Postmortems that a runbook was used or missing in: those it names itself, and those that name it. */
export function pastIncidents(
	entries: readonly Pick<LibraryEntry, 'path' | 'date' | 'runbooks'>[],
	runbook: string,
	named: readonly string[],
): string[] {
	const own = entries
		.filter(({ runbooks }) => runbooks.includes(runbook))
		.toSorted((a, b) => compare(b.date, a.date))
		.map(({ path }) => path);
	return [...new Set([...own, ...named])];
}

function groups(
	all: readonly LibraryEntry[],
	idsOf: (entry: LibraryEntry) => readonly string[],
): LibraryGroup[] {
	const ids = [...new Set(all.flatMap(idsOf))];
	return ids
		.map((id) => ({ id, entries: all.filter((entry) => idsOf(entry).includes(id)) }))
		.sort((a, b) => b.entries.length - a.entries.length || compare(a.id, b.id));
}

function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
