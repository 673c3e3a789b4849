import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	allowedEvents,
	allowedUnavailability,
	budgetShare,
	objectiveFor,
	unavailabilitySaved,
} from '../../../../src/domain/slo/error-budget.ts';

const MIN = 60;
const HOUR = 3600;
const DAY = 86_400;

/** Worked by hand, 365-day year and 90-day quarter; the rows other than 99.93 as in appendix A of the SRE book. */
const table: [number, ...[number, number][]][] = [
	[99, [3.65, DAY], [21.6, HOUR], [7.2, HOUR], [6.72, HOUR], [1.68, HOUR], [14.4, MIN]],
	[99.5, [1.825, DAY], [10.8, HOUR], [3.6, HOUR], [3.36, HOUR], [50.4, MIN], [7.2, MIN]],
	[99.9, [8.76, HOUR], [2.16, HOUR], [43.2, MIN], [40.32, MIN], [10.08, MIN], [1.44, MIN]],
	[99.93, [6.132, HOUR], [1.512, HOUR], [30.24, MIN], [28.224, MIN], [7.056, MIN], [60.48, 1]],
	[99.95, [4.38, HOUR], [1.08, HOUR], [21.6, MIN], [20.16, MIN], [5.04, MIN], [43.2, 1]],
	[99.99, [52.56, MIN], [12.96, MIN], [4.32, MIN], [4.032, MIN], [60.48, 1], [8.64, 1]],
	[99.999, [5.256, MIN], [77.76, 1], [25.92, 1], [24.192, 1], [6.048, 1], [0.864, 1]],
];

test.each(table)('allowed unavailability at %s %%', (objective, ...cells) => {
	const periods = [365, 90, 30, 28, 7, 1];
	for (const [i, [value, unit]] of cells.entries())
		expect(allowedUnavailability(objective, periods[i] ?? 0), `${periods[i]} days`).toBeCloseTo(
			value * unit,
			9,
		);
});

test('43.8 minutes a month at 99.9 % belong to a month of 30.44 days, not of 30', () => {
	expect(allowedUnavailability(99.9, 30.44) / MIN).toBeCloseTo(43.83, 2);
	expect(allowedUnavailability(99.9, 30) / MIN).not.toBeCloseTo(43.8, 1);
});

test('99.93 % a year is neither four hours nor five; those would be other objectives', () => {
	expect(allowedUnavailability(99.93, 365) / HOUR).toBeCloseTo(6.13, 2);
	expect(objectiveFor(4 * HOUR, 365)).toBeCloseTo(99.954, 3);
	expect(objectiveFor(5 * HOUR, 365)).toBeCloseTo(99.943, 3);
});

test('99.9 % of 40 million views leaves 40,000 of them', () => {
	expect(allowedEvents(99.9, 40_000_000)).toBe(40_000);
});

test('from 99.5 to 99.9 % a year of 8,760 hours gains 43.8 less 8.76 hours', () => {
	expect(unavailabilitySaved(99.5, 99.9, 365) / HOUR).toBeCloseTo(35.04, 9);
});

test('the share has no binary dust', () => {
	expect(budgetShare(99.93)).toBe(0.0007);
	expect(budgetShare(99.9)).toBe(0.001);
});

test.each([100, 100.1, 0, -1, Number.NaN])('an objective of %s %% is refused', (objective) => {
	expect(() => budgetShare(objective)).toThrow('An objective lies above 0 % and below 100 %');
});

test('an empty period, and a time that fills its period, are refused', () => {
	expect(() => allowedUnavailability(99.9, 0)).toThrow('A period is longer than nothing; this is 0 days.');
	expect(() => objectiveFor(DAY, 1)).toThrow('86400 s do not lie within a period of 1 days.');
});

test('objective and allowed time are each other turned round', () => {
	const objectives = fc.double({ min: 1, max: 99.9999, noNaN: true });
	fc.assert(
		fc.property(objectives, fc.integer({ min: 1, max: 400 }), (objective, days) => {
			expect(objectiveFor(allowedUnavailability(objective, days), days)).toBeCloseTo(objective, 8);
		}),
	);
});
