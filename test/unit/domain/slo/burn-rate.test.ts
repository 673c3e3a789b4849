import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alertWindows } from '../../../../src/domain/slo/alert-windows.ts';
import { budgetUsed, burnRate, errorRatio, hoursToExhaustion } from '../../../../src/domain/slo/burn-rate.ts';

const MONTH = 720;
const rounded = (value: number) => Number(value.toPrecision(10));

test('the four windows of a 30-day SLO at 99.9 %', () => {
	expect(
		alertWindows(99.9, 30).map((row) => [
			row.urgency,
			row.long,
			row.short * 60,
			row.burn,
			rounded(row.used),
			rounded(row.exhausted),
			rounded(row.ratio),
		]),
	).toEqual([
		['page', 1, 5, 14.4, 0.02, 50, 0.0144],
		['page', 6, 30, 6, 0.05, 120, 0.006],
		['ticket', 24, 120, 3, 0.1, 240, 0.003],
		['ticket', 72, 360, 1, 0.1, 720, 0.001],
	]);
});

test('over 28 days the first factor is 13.44, not 14.4', () => {
	expect(alertWindows(99.9, 28)[0]?.burn).toBe(13.44);
});

// Statements found on public pages. Each is wrong.
test('a burn of 14.4 does not empty a month in 2 hours: it takes 50', () => {
	expect(hoursToExhaustion(14.4, MONTH)).toBeCloseTo(50, 9);
	expect(hoursToExhaustion(14.4, MONTH)).not.toBeCloseTo(2, 0);
});
test('a burn of 14.4 for an hour is 2 % of the budget, not 1 %', () => {
	expect(budgetUsed(14.4, 1, MONTH)).toBeCloseTo(0.02, 9);
});
test('the 1 h window is paired with 5 min, not with 6 h', () => {
	expect(alertWindows(99.9, 30).find((row) => row.burn === 14.4)?.short).toBeCloseTo(5 / 60, 9);
});
test('the short window of the 3 d tier is 6 h, not 2 h', () => {
	expect(alertWindows(99.9, 30).find((row) => row.long === 72)?.short).toBe(6);
});
test('2 % belongs to 1 h and 5 % to 6 h, not the other way round', () => {
	expect(burnRate(0.05, 1, MONTH)).not.toBeCloseTo(14.4, 1);
	expect(burnRate(0.02, 6, MONTH)).not.toBeCloseTo(6, 1);
});

test('without any burn the budget lasts for ever', () => {
	expect(hoursToExhaustion(0, MONTH)).toBe(Number.POSITIVE_INFINITY);
});

test('at a burn of 1 the error ratio is the budget itself', () => {
	expect(errorRatio(1, 99.95)).toBe(0.0005);
});

test('burning until exhaustion uses the whole budget', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0.01, max: 1000, noNaN: true }),
			fc.integer({ min: 24, max: 9000 }),
			(burn, period) => {
				expect(budgetUsed(burn, hoursToExhaustion(burn, period), period)).toBeCloseTo(1, 9);
			},
		),
	);
});
