import { addMonths, type Day, daysBetween } from './day.ts';
import { type MapState, markOf } from './marks.ts';
import { ideas, type MindMap } from './tree.ts';

/** Why an idea is looked at in a review. */
export type DueReason =
	/** Its day to look again has come (not now). */
	| 'review-date'
	/** Trying or waiting as next for a month without a word. */
	| 'month-passed'
	/** Nobody has said anything about it, and the assessment points at it. */
	| 'suggested'
	/** Nobody has said anything about it. */
	| 'unseen';

export interface DueItem {
	id: string;
	reason: DueReason;
	/** Days since it fell due; 0 for what was never looked at. */
	days: number;
}

export interface Review {
	/** What the review walks through, in order. */
	walk: DueItem[];
	/** What has fallen due and did not fit into this walk. It stays due. */
	left: number;
}

/** A team's review takes a quarter of an hour; an idea takes about a minute. */
export const WALK_LENGTH = 15;

/** Marks that have fallen due on a day, the longest first. Adopted ideas and those never marked are not among them. */
export function due(map: MindMap, state: MapState, today: Day): DueItem[] {
	return ideas(map)
		.flatMap(({ id }): DueItem[] => {
			const mark = markOf(state, id);
			if (!mark || mark.status === 'adopted') return [];
			const day = mark.status === 'not-now' ? mark.review : addMonths(mark.on, 1);
			if (day > today) return [];
			const reason = mark.status === 'not-now' ? 'review-date' : 'month-passed';
			return [{ id, reason, days: daysBetween(day, today) }];
		})
		.sort((a, b) => b.days - a.days);
}

/**
 * The monthly review: first what has fallen due, then ideas nobody has looked at, suggested ones before others, until
 * the walk is full.
 * @param suggested ids that an assessment points at, most urgent first
 */
export function monthlyReview(
	map: MindMap,
	state: MapState,
	today: Day,
	suggested: readonly string[] = [],
	length = WALK_LENGTH,
): Review {
	const fallen = due(map, state, today);
	const open = ideas(map)
		.map((node) => node.id)
		.filter((id) => !markOf(state, id));
	const wanted = suggested.filter((id) => open.includes(id));
	const fresh: DueItem[] = [
		...wanted.map((id): DueItem => ({ id, reason: 'suggested', days: 0 })),
		...open.filter((id) => !wanted.includes(id)).map((id): DueItem => ({ id, reason: 'unseen', days: 0 })),
	];
	return { walk: [...fallen, ...fresh].slice(0, length), left: Math.max(0, fallen.length - length) };
}
