import { expect, test } from 'vitest';
import { daysOld } from '../../../../src/domain/alerts/age.ts';

const at = (text: string) => Date.parse(text);
const now = at('2026-11-21T16:00:00Z');

test('an alert is old from a day on, and counts whole days', () => {
	expect(daysOld(at('2026-11-20T16:00:01Z'), now)).toBeUndefined();
	expect(daysOld(at('2026-11-20T16:00:00Z'), now)).toBe(1);
	expect(daysOld(at('2026-03-10T04:12:00Z'), now)).toBe(256);
});

test('one without a time, or with a time to come, is not called old', () => {
	expect(daysOld(undefined, now)).toBeUndefined();
	expect(daysOld(at('2026-11-22T16:00:00Z'), now)).toBeUndefined();
});
