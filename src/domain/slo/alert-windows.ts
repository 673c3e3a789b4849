import { budgetUsed, burnRate, errorRatio, hoursToExhaustion } from './burn-rate.ts';

/** What is done when a window's burn rate is exceeded. */
export type Urgency = 'page' | 'ticket';

interface Tier {
	urgency: Urgency;
	/** Share of the period's budget that may be used within the long window before somebody is told. */
	budget: number;
	/** Hours. */
	long: number;
}

/**
 * SRE workbook, chapter 5 (recommended parameters), for a period of 30 days (2 % in 1 h, 5 % in 6 h, 10 % in 3 d), with the fourth
 * row, 10 % in 1 d, as kubernetes-mixin and Sloth have it. The workbook's own table leaves that row out.
 */
const tiers: Tier[] = [
	{ urgency: 'page', budget: 0.02, long: 1 },
	{ urgency: 'page', budget: 0.05, long: 6 },
	{ urgency: 'ticket', budget: 0.1, long: 24 },
	{ urgency: 'ticket', budget: 0.1, long: 72 },
];

export interface AlertWindow {
	urgency: Urgency;
	/** Hours. */
	long: number;
	/** Hours, a twelfth of the long window: it must exceed the same factor, so that the alert ends soon after the trouble. */
	short: number;
	burn: number;
	/** Share of the budget that is gone when the long window fires. */
	used: number;
	/** Hours until nothing is left, if nothing changes. */
	exhausted: number;
	/** Share of failing events above which both windows must lie. */
	ratio: number;
}

/**
 * The windows of a multi-window, multi-burn-rate alert.
 * @param objective percent
 * @param days length of the SLO's period. The burn rates follow from it: at 28 days the first is 13.44, not 14.4.
 */
export function alertWindows(objective: number, days: number): AlertWindow[] {
	const period = days * 24;
	return tiers.map(({ urgency, budget, long }) => {
		const burn = Number(burnRate(budget, long, period).toPrecision(12));
		return {
			urgency,
			long,
			short: long / 12,
			burn,
			used: budgetUsed(burn, long, period),
			exhausted: hoursToExhaustion(burn, period),
			ratio: errorRatio(burn, objective),
		};
	});
}
