import { expect, test } from 'vitest';
import { ageOf } from '../../src/domain/age.ts';

const minute = 60_000;
test.each([
	[0, { amount: 0, unit: 'minute' }],
	[59 * minute + 59_999, { amount: 59, unit: 'minute' }],
	[60 * minute, { amount: 1, unit: 'hour' }],
	[47 * 60 * minute, { amount: 47, unit: 'hour' }],
	[48 * 60 * minute, { amount: 2, unit: 'day' }],
	[-5 * minute, { amount: 0, unit: 'minute' }],
])('%d ms is %o', (passed, age) => {
	expect(ageOf(1_000, 1_000 + passed)).toEqual(age);
});
