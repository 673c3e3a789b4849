import { type Day, isDay } from './day.ts';

/** What a team can say about an idea. Nothing said is `unseen`. */
export const STATUSES = ['adopted', 'trying', 'fits-next', 'not-now'] as const;
export type Marked = (typeof STATUSES)[number];
export type Status = Marked | 'unseen';

export type Mark =
	/** `on`: the day it was decided or last confirmed. */
	| { status: 'adopted' | 'trying' | 'fits-next'; on: Day }
	/** Not now always has its reason and a day to look again. */
	| { status: 'not-now'; on: Day; because: string; review: Day };

/** Everything a reader or team keeps about the map. */
export interface MapState {
	/** By id of the idea. May name ideas that this handbook does not have: they are kept and reported. */
	marks: Readonly<Record<string, Mark>>;
	/** Day of the last monthly review that was finished. */
	reviewed: Day | null;
	/** Entries that were not understood, by their key. They are written back unchanged. */
	kept: Readonly<Record<string, unknown>>;
}

export type MarkProblem = 'reason-missing' | 'review-missing' | 'review-past';

/** A map nobody has marked yet. */
export const emptyMap = (): MapState => ({ marks: {}, reviewed: null, kept: {} });

/** The mark of an idea, if there is one. */
export function markOf(state: MapState, id: string): Mark | undefined {
	return Object.hasOwn(state.marks, id) ? state.marks[id] : undefined;
}

export function statusOf(state: MapState, id: string): Status {
	return markOf(state, id)?.status ?? 'unseen';
}

/** What is missing before a mark can be set on a given day. Nothing for all but `not-now`. */
export function markProblems(mark: Mark, today: Day): MarkProblem[] {
	if (mark.status !== 'not-now') return [];
	const problems: MarkProblem[] = [];
	if (mark.because.trim() === '') problems.push('reason-missing');
	if (!isDay(mark.review)) problems.push('review-missing');
	else if (mark.review <= today) problems.push('review-past');
	return problems;
}

/** Sets a mark, or takes it away where none is given. */
export function setMark(state: MapState, id: string, mark: Mark | undefined): MapState {
	const others = Object.entries(state.marks).filter(([key]) => key !== id);
	return { ...state, marks: Object.fromEntries(mark ? [...others, [id, mark]] : others) };
}

/** Ids that are marked and that this handbook's map does not have. */
export function strayMarks(state: MapState, known: ReadonlySet<string>): string[] {
	return Object.keys(state.marks).filter((id) => !known.has(id));
}
