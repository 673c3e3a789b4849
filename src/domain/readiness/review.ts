import type { Tier } from '../../schemas/ids.ts';
import type { LifeStage } from '../../schemas/readiness-item.ts';
import type { Day } from '../mind-map/day.ts';

/** What a team can say about an item. Nothing said is `open`. */
export const MARK_STATES = ['open', 'done', 'not-applicable'] as const;
export type MarkState = (typeof MARK_STATES)[number];

/**
 * What is noted about an item. All texts stay when the state changes, so that a slip of the finger costs nothing; which
 * of them counts is judged by the state.
 */
export interface Mark {
	state: MarkState;
	/** Where somebody else can see it: an address, a figure, a date. Needed for `done`. */
	evidence: string;
	/** Why it does not apply. Needed for `not-applicable`. */
	because: string;
	/** Who closes it: a role or a team. */
	owner: string;
	/** Day by which an open item will be closed; empty where none is agreed. */
	by: Day | '';
	/** Day on which the state was last changed. */
	on: Day;
}

/** The review of one service. */
export interface Review {
	/** Name as people say it. */
	name: string;
	/** Its id in handbook.yaml; null for a service that is not there. */
	service: string | null;
	/** Tier that the items are taken for. */
	tier: Tier;
	/** Where in its life the service is. */
	stage: LifeStage;
	/** By id of the item. May name items that this handbook does not have: they are kept and reported. */
	marks: Readonly<Record<string, Mark>>;
}

/** Everything that the checklist keeps. */
export interface ReadinessState {
	/** By key: `service:` and an id of handbook.yaml, or `own:` and a random id. */
	reviews: Readonly<Record<string, Review>>;
	/** Key of the review that is shown. */
	current: string | null;
	/** Entries that were not understood, by their key. They are written back unchanged. */
	kept: Readonly<Record<string, unknown>>;
}

/** Nothing reviewed yet. */
export const emptyReadiness = (): ReadinessState => ({ reviews: {}, current: null, kept: {} });

/** The review under a key, if there is one. */
export function reviewAt(state: ReadinessState, key: string | null): Review | undefined {
	return key !== null && Object.hasOwn(state.reviews, key) ? state.reviews[key] : undefined;
}

/** The mark of an item, if there is one. */
export function markAt(review: Review, item: string): Mark | undefined {
	return Object.hasOwn(review.marks, item) ? review.marks[item] : undefined;
}

/** Puts a review under a key and shows it. One that is there already is kept as it is. */
export function beginReview(state: ReadinessState, key: string, review: Review): ReadinessState {
	const reviews = reviewAt(state, key) ? state.reviews : { ...state.reviews, [key]: review };
	return { ...state, reviews, current: key };
}

/** Changes name, tier or stage of a review. Marks are never touched: a tier that falls and rises again finds them. */
export function changeReview(
	state: ReadinessState,
	key: string,
	change: Partial<Pick<Review, 'name' | 'tier' | 'stage'>>,
): ReadinessState {
	const review = reviewAt(state, key);
	return review ? { ...state, reviews: { ...state.reviews, [key]: { ...review, ...change } } } : state;
}

/**
 * Changes what is noted about an item. A mark that says nothing any more is taken away.
 * @param today day that a changed state is dated with
 */
export function changeMark(
	state: ReadinessState,
	key: string,
	item: string,
	change: Partial<Omit<Mark, 'on'>>,
	today: Day,
): ReadinessState {
	const review = reviewAt(state, key);
	if (!review) return state;
	const before = markAt(review, item) ?? EMPTY_MARK(today);
	const moved = change.state !== undefined && change.state !== before.state;
	const mark = { ...before, ...change, on: moved ? today : before.on };
	const others = Object.fromEntries(Object.entries(review.marks).filter(([id]) => id !== item));
	const marks = saysSomething(mark) ? { ...others, [item]: mark } : others;
	return { ...state, reviews: { ...state.reviews, [key]: { ...review, marks } } };
}

/**
 * Gives items an owner and a day at once. What an item has already is not overwritten.
 * @param ids of the items, in any order
 */
export function planMarks(
	state: ReadinessState,
	key: string,
	ids: readonly string[],
	plan: Pick<Mark, 'owner' | 'by'>,
	today: Day,
): ReadinessState {
	const before = (id: string) => {
		const review = reviewAt(state, key);
		return review && markAt(review, id);
	};
	return ids.reduce(
		(now, id) =>
			changeMark(
				now,
				key,
				id,
				{ owner: before(id)?.owner || plan.owner, by: before(id)?.by || plan.by },
				today,
			),
		state,
	);
}

/** Takes a review away. What was not understood stays. */
export function eraseReview(state: ReadinessState, key: string): ReadinessState {
	const reviews = Object.fromEntries(Object.entries(state.reviews).filter(([id]) => id !== key));
	return { ...state, reviews, current: state.current === key ? null : state.current };
}

const EMPTY_MARK = (on: Day): Mark => ({ state: 'open', evidence: '', because: '', owner: '', by: '', on });

const saysSomething = ({ state, evidence, because, owner, by }: Mark) =>
	state !== 'open' || [evidence, because, owner, by].some((text) => text !== '');
