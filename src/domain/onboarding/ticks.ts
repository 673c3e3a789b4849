import type { Day } from '../mind-map/day.ts';

/** Lines of the onboarding pages that can be ticked together. */
export interface TickGroup {
	id: string;
	/** As its page names it. */
	label: string;
	/** Path of its page, without base. */
	page: string;
	pageTitle: string;
	entries: readonly { id: string; text: string }[];
}

/** What a newcomer keeps, and shows to their mentor. */
export interface OnboardingState {
	/** Who this is, as they like to be called. May be empty. */
	name: string;
	/** First day at work; empty where it was not given. */
	started: Day | '';
	/** Day of each tick, by its id. May name lines that these pages do not have: they are kept and reported. */
	ticks: Readonly<Record<string, Day>>;
	/** What made them stumble, in their own words. */
	notes: string;
	/** Entries that were not understood, by their key. They are written back unchanged. */
	kept: Readonly<Record<string, unknown>>;
}

/** Day one. */
export const emptyOnboarding = (): OnboardingState => ({
	name: '',
	started: '',
	ticks: {},
	notes: '',
	kept: {},
});

/** The day on which a line was ticked, if it is. */
export function tickedOn(state: OnboardingState, id: string): Day | undefined {
	return Object.hasOwn(state.ticks, id) ? state.ticks[id] : undefined;
}

/** Ticks a line on a day, or takes the tick away. A line that is ticked keeps its first day. */
export function setTick(state: OnboardingState, id: string, on: Day | undefined): OnboardingState {
	const day = tickedOn(state, id);
	if (on !== undefined && day !== undefined) return state;
	const others = Object.entries(state.ticks).filter(([key]) => key !== id);
	return { ...state, ticks: Object.fromEntries(on === undefined ? others : [...others, [id, on]]) };
}

export interface GroupProgress {
	group: TickGroup;
	done: number;
	/** Lines without a tick, in the order of the page. */
	open: TickGroup['entries'];
}

/** How far a newcomer is, group by group in the order of the pages. */
export function onboardingProgress(groups: readonly TickGroup[], state: OnboardingState): GroupProgress[] {
	return groups.map((group) => {
		const open = group.entries.filter(({ id }) => tickedOn(state, id) === undefined);
		return { group, done: group.entries.length - open.length, open };
	});
}

/** Ids that are ticked and that these pages do not have. */
export function strayTicks(groups: readonly TickGroup[], state: OnboardingState): string[] {
	const known = new Set(groups.flatMap(({ entries }) => entries.map(({ id }) => id)));
	return Object.keys(state.ticks).filter((id) => !known.has(id));
}
