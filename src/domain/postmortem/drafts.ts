import type { Draft, Milestone, Moment } from './draft.ts';

/** All drafts of this browser. */
export interface Drafts {
	/** Newest first. */
	all: readonly Draft[];
	/** Id of the one that is open, or nothing. */
	current?: string;
	/** Drafts that could not be read: kept as they were found, written back unchanged. */
	unread: readonly unknown[];
}

export const NO_DRAFTS: Drafts = { all: [], unread: [] };

/** The open draft. */
export function currentDraft(drafts: Drafts): Draft | undefined {
	return drafts.all.find(({ id }) => id === drafts.current);
}

/** Adds a draft and opens it. One with the same id is not overwritten: it is opened. */
export function addDraft(drafts: Drafts, draft: Draft): Drafts {
	const known = drafts.all.some(({ id }) => id === draft.id);
	return { ...drafts, current: draft.id, all: known ? drafts.all : [draft, ...drafts.all] };
}

/** Opens another draft, or none. */
export function chooseDraft(drafts: Drafts, id: string | undefined): Drafts {
	const { current: _, ...rest } = drafts;
	return id !== undefined && drafts.all.some((one) => one.id === id) ? { ...rest, current: id } : rest;
}

/** Takes a draft out for good. */
export function deleteDraft(drafts: Drafts, id: string): Drafts {
	const rest = { ...drafts, all: drafts.all.filter((one) => one.id !== id) };
	return drafts.current === id ? chooseDraft(rest, undefined) : rest;
}

/** Changes one draft and notes when. A change that gives the same object changes nothing. */
export function changeDraft(
	drafts: Drafts,
	id: string,
	now: number,
	change: (draft: Draft) => Draft,
): Drafts {
	const all = drafts.all.map((draft) => {
		if (draft.id !== id) return draft;
		const next = change(draft);
		return next === draft ? draft : { ...next, changedAt: now };
	});
	return { ...drafts, all };
}

/** Sets one text. */
export function withText(draft: Draft, field: string, text: string): Draft {
	return draft.texts[field] === text ? draft : { ...draft, texts: { ...draft.texts, [field]: text } };
}

/** Sets one moment; `at: undefined` takes the time out. */
export function withTime(
	draft: Draft,
	moment: Moment,
	change: { at?: number | undefined; how?: string },
): Draft {
	const before = draft.times[moment];
	const { at } = 'at' in change ? change : before;
	const next: Milestone = { how: change.how ?? before.how, ...(at === undefined ? {} : { at }) };
	return { ...draft, times: { ...draft.times, [moment]: next } };
}

/** Lists of a draft whose items have an id. */
export type ListName = 'timeline' | 'factors' | 'runbooks' | 'actions' | 'budgets';
type Item<L extends ListName> = Draft[L][number];

/** Adds an item at the end. */
export function withItem<L extends ListName>(draft: Draft, list: L, item: Item<L>): Draft {
	return { ...draft, [list]: [...draft[list], item] };
}

/** Changes one item; an id that is not there changes nothing. A field set to `undefined` is taken out. */
export function withChanged<L extends ListName>(
	draft: Draft,
	list: L,
	id: string,
	change: { [K in keyof Item<L>]?: Item<L>[K] | undefined },
): Draft {
	const items = draft[list] as readonly Item<L>[];
	return { ...draft, [list]: items.map((item) => (item.id === id ? merged(item, change) : item)) };
}

/** Takes one item out. */
export function withoutItem(draft: Draft, list: ListName, id: string): Draft {
	const items: readonly { id: string }[] = draft[list];
	return { ...draft, [list]: items.filter((item) => item.id !== id) };
}

function merged<T extends object>(item: T, change: object): T {
	return Object.fromEntries(
		Object.entries({ ...item, ...change }).filter(([, value]) => value !== undefined),
	) as T;
}
