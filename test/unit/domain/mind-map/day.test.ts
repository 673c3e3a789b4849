import { expect, test } from 'vitest';
import { addMonths, daysBetween, isDay } from '../../../../src/domain/mind-map/day.ts';

test.each([
	['2026-01-31', 1, '2026-02-28'],
	['2028-01-31', 1, '2028-02-29'],
	['2026-11-20', 3, '2027-02-20'],
	['2026-12-01', 1, '2027-01-01'],
	['2026-03-31', -1, '2026-02-28'],
])('%s and %i months is %s', (day, months, expected) => {
	expect(addMonths(day, months)).toBe(expected);
});

test('days are counted over the change of clocks and of years', () => {
	expect(daysBetween('2026-10-20', '2026-11-20')).toBe(31);
	expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
	expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
});

test.each(['2026-02-30', '2026-13-01', '20-1-1', '', null, 5])('%s is no day', (text) => {
	expect(isDay(text)).toBe(false);
});
