import { TOP_LEVEL } from './model.ts';

/**
 * How much a gap matters, 0 to 1: ((1 + g)² − 1) ÷ ((1 + 4)² − 1), the curve that SAMMY uses, on 0 to 4. A gap of 4, 3,
 * 2, 1 gives 1, 0.625, 0.333, 0.125: one big hole counts for more than several small ones.
 * @param gap levels between the answer and its target; below 0 counts as 0
 */
export function need(gap: number): number {
	const open = Math.max(0, gap);
	return ((1 + open) ** 2 - 1) / ((1 + TOP_LEVEL) ** 2 - 1);
}
