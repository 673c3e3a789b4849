import { type Detector, type Happening, inOrder } from './draft.ts';

/** What the timeline says about who noticed first: a proposal, with the entry it rests on. */
export interface FirstNotice {
	detector: Detector;
	entry: Happening;
}

/** Roles that speak for people outside. */
const OUTSIDE = /\b(customer|client|user|support)s?\b/i;

/**
 * The first entry that an alert, a program or a person made. An alert's or a program's is an alert; one by support or a
 * customer is a customer; any other person is a colleague. Chance is never proposed: only people know it was.
 */
export function firstNotice(timeline: readonly Happening[]): FirstNotice | undefined {
	const entry = inOrder(timeline).find(({ at, origin }) => at !== undefined && origin !== undefined);
	if (!entry) return undefined;
	if (entry.origin !== 'person') return { detector: 'alert', entry };
	return { detector: OUTSIDE.test(entry.who) ? 'customer' : 'colleague', entry };
}
