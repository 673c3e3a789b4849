import { budgetShare } from './error-budget.ts';

/**
 * Burn rate: how many times faster than evenly the budget is spent. At 1 it lasts exactly as long as the period.
 * All times below are in hours.
 */

/** The burn rate that uses a share of the budget within a window: 0.02 in 1 h of 720 h is 14.4. */
export function burnRate(share: number, window: number, period: number): number {
	return (share * period) / window;
}

/** Share of the budget that a burn rate uses within a window: 14.4 for 1 h of 720 h is 0.02. */
export function budgetUsed(burn: number, window: number, period: number): number {
	return (burn * window) / period;
}

/** Hours until the whole budget is gone at this burn rate: 50 at 14.4 over 720 h. Without burn, never. */
export function hoursToExhaustion(burn: number, period: number): number {
	return burn > 0 ? period / burn : Number.POSITIVE_INFINITY;
}

/** Share of failing events at which the budget burns so fast: 0.0144 at 14.4 and an objective of 99.9 %. */
export function errorRatio(burn: number, objective: number): number {
	return burn * budgetShare(objective);
}
