import { budgetShare } from '../slo/error-budget.ts';
import type { Kept } from './draft.ts';

/** One objective that the incident cost, with what is known of the harm. Numbers as typed; empty is unknown. */
export interface BudgetLine extends Kept {
	id: string;
	/** What is measured: `Bookings answered within 800 ms`. */
	indicator: string;
	/** Percent. */
	objective: number;
	/** Length of the objective's period in days. */
	days: number;
	/** By time, where traffic is even; by events, where both are counted. */
	by: 'time' | 'events';
	/** time: minutes that it lasted. events: bad events. */
	bad?: number;
	/** time: percent of events that failed meanwhile. events: all events of the period. */
	of?: number;
}

/** What the incident used of an error budget. */
export type BudgetUse =
	| {
			/** Share of the period's budget: 1 is all of it. */
			used: number;
			/** What the whole budget is: minutes of full failure, or events. */
			allowed: number;
			/** What was used of it, in the same unit. */
			spent: number;
			unit: 'minutes' | 'events';
	  }
	| { wrong: 'objective' | 'days' | 'bad' | 'of' };

/**
 * Budget used. By time: minutes times the failing share, against the minutes that the period allows; this takes the
 * traffic as even, so an incident at noon is worth more than it says. By events: bad ones against those allowed.
 */
export function budgetUse({ objective, days, by, bad, of }: BudgetLine): BudgetUse {
	if (!(objective > 0 && objective < 100)) return { wrong: 'objective' };
	if (bad === undefined || !(bad >= 0)) return { wrong: 'bad' };
	const share = budgetShare(objective);
	if (by === 'time') {
		if (!(days > 0)) return { wrong: 'days' };
		if (of === undefined || !(of >= 0 && of <= 100)) return { wrong: 'of' };
		return use((bad * of) / 100, share * days * 24 * 60, 'minutes');
	}
	if (of === undefined || !(of > 0) || of < bad) return { wrong: 'of' };
	return use(bad, share * of, 'events');
}

function use(spent: number, allowed: number, unit: 'minutes' | 'events'): BudgetUse {
	return { used: spent / allowed, allowed, spent, unit };
}
