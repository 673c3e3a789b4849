import { demanded, type Item, isDue } from './items.ts';
import { type Mark, markAt, type Review } from './review.ts';

/** How an item stands, whatever was ticked. */
export interface Standing {
	/** Only `done` is done. `not-applicable` is a decision and no achievement. */
	is: 'open' | 'done' | 'not-applicable';
	/** Why a tick does not count: nothing to look at, or no reason given. The item then is open. */
	flaw: 'evidence-missing' | 'reason-missing' | null;
}

/** Judges a mark. Done needs evidence, not applicable needs its reason; everything else is open. */
export function standing(mark: Mark | undefined): Standing {
	if (mark?.state === 'done') {
		return mark.evidence.trim() ? { is: 'done', flaw: null } : { is: 'open', flaw: 'evidence-missing' };
	}
	if (mark?.state === 'not-applicable') {
		return mark.because.trim()
			? { is: 'not-applicable', flaw: null }
			: { is: 'open', flaw: 'reason-missing' };
	}
	return { is: 'open', flaw: null };
}

/** Counts of items. `done + notApplicable + open = demanded`. */
export interface Progress {
	demanded: number;
	done: number;
	notApplicable: number;
	open: number;
	/** Open items that are due in the service's stage of life. */
	due: number;
	/** Ticked, but without evidence or reason. They are among the open ones. */
	flawed: number;
}

/** How far a review is with some of the items. Those that its tier does not demand are left out. */
export function progress(items: readonly Item[], review: Review): Progress {
	const counts: Progress = { demanded: 0, done: 0, notApplicable: 0, open: 0, due: 0, flawed: 0 };
	for (const item of demanded(items, review.tier)) {
		const { is, flaw } = standing(markAt(review, item.id));
		counts.demanded += 1;
		if (is === 'done') counts.done += 1;
		else if (is === 'not-applicable') counts.notApplicable += 1;
		else counts.open += 1;
		if (is === 'open' && isDue(item, review.stage)) counts.due += 1;
		if (flaw) counts.flawed += 1;
	}
	return counts;
}

/**
 * ready: everything that is due has evidence or a reason. planned: what is missing has an owner and a day.
 * not-yet: something that is due has neither.
 */
export type Verdict = 'ready' | 'planned' | 'not-yet';

/** True where an open item is taken care of: somebody has it, by a day. */
export function isPlanned(mark: Mark | undefined): boolean {
	return mark !== undefined && mark.owner.trim() !== '' && mark.by !== '';
}

/** The verdict over the items that are due now. */
export function verdict(items: readonly Item[], review: Review): Verdict {
	if (dueAndOpen(items, review).length === 0) return 'ready';
	return unplanned(items, review).length === 0 ? 'planned' : 'not-yet';
}

/** Items that are due and open and have no owner or no day: what keeps a review from being ready. */
export function unplanned(items: readonly Item[], review: Review): Item[] {
	return dueAndOpen(items, review).filter((item) => !isPlanned(markAt(review, item.id)));
}

function dueAndOpen(items: readonly Item[], review: Review): Item[] {
	return demanded(items, review.tier).filter(
		(item) => isDue(item, review.stage) && standing(markAt(review, item.id)).is === 'open',
	);
}
