import { expect, test } from 'vitest';
import { wilson } from '../../../src/domain/assessment/interval.ts';
import { contains, type Limits, overlap } from '../../../src/domain/assessment/limits.ts';
import { placeOutcomes } from '../../../src/domain/assessment/outcomes.ts';

const leadTime = {
	id: 'change-lead-time',
	bands: [
		{ id: 'over-a-week', limits: { above: 168 } },
		{ id: 'day-to-week', limits: { atLeast: 24, atMost: 168 } },
		{ id: 'under-a-day', limits: { below: 24 } },
	],
	talkBands: [
		{ id: 'high' as const, limits: { below: 24 } },
		{ id: 'medium' as const, limits: { atLeast: 24, atMost: 168 } },
		{ id: 'low' as const, limits: { above: 168 } },
	],
};
const failRate = {
	id: 'change-fail-rate',
	bands: [{ id: 'to-15', limits: { atLeast: 0, atMost: 15 } }],
	talkBands: [{ id: 'high' as const, limits: { atMost: 15 } }],
};
const years = [
	{
		year: 2021,
		rows: [
			{ id: 'elite', cells: [{ outcome: 'change-lead-time', limits: { below: 1 } }] },
			{ id: 'high', cells: [{ outcome: 'change-lead-time', limits: { atLeast: 24, atMost: 168 } }] },
			{ id: 'low', cells: [{ outcome: 'change-lead-time' }] },
		],
	},
	{ year: 2025, rows: [] },
];

// Worked in the reference, checked against tables of the interval.
test.each([
	[4, 23, 7.0, 37.1],
	[1, 5, 3.6, 62.4],
	[0, 5, 0, 43.4],
	[3, 26, 4.0, 29.0],
	[5, 5, 56.6, 100],
])('%s of %s lies between %s and %s percent', (k, n, low, high) => {
	expect(wilson(k, n).low).toBeCloseTo(low, 1);
	expect(wilson(k, n).high).toBeCloseTo(high, 1);
});

test.each<[Limits, number, boolean]>([
	[{ atLeast: 24, atMost: 168 }, 24, true],
	[{ atLeast: 24, atMost: 168 }, 168, true],
	[{ above: 168 }, 168, false],
	[{ below: 24 }, 24, false],
	[{ below: 24 }, 0, true],
	[{}, 7, true],
])('limits %j and the value %s', (limits, value, expected) => {
	expect(contains(limits, value)).toBe(expected);
});

test.each<[Limits, Limits, boolean]>([
	[{ atMost: 24 }, { atLeast: 24 }, true],
	[{ below: 24 }, { atLeast: 24 }, false],
	[{ atMost: 24 }, { above: 24 }, false],
	[{ atLeast: 1, atMost: 5 }, { atLeast: 3 }, true],
	[{ atLeast: 5, atMost: 5 }, { atLeast: 0, atMost: 15 }, true],
	[{ above: 168 }, { below: 24 }, false],
])('bands %j and %j have something in common: %s', (a, b, expected) => {
	expect(overlap(a, b)).toBe(expected);
	expect(overlap(b, a)).toBe(expected);
});

test('a band is placed among the talk’s bands and the rows of each year that published some', () => {
	const answers = { 'change-lead-time': { kind: 'band' as const, band: 'day-to-week' } };
	expect(placeOutcomes([leadTime], years, answers)).toEqual([
		{
			id: 'change-lead-time',
			answer: { kind: 'band', band: 'day-to-week' },
			value: null,
			interval: null,
			band: 'day-to-week',
			talk: 'medium',
			years: [{ year: 2021, rows: ['high'] }],
		},
	]);
});

test('an exact value in a seam between rows is in none of them', () => {
	const [only] = placeOutcomes([leadTime], years, { 'change-lead-time': { kind: 'value', value: 5 } });
	expect(only).toMatchObject({
		value: 5,
		band: 'under-a-day',
		talk: 'high',
		years: [{ year: 2021, rows: [] }],
	});
});

test('k of n gives a rate with its interval', () => {
	const [only] = placeOutcomes([failRate], [], { 'change-fail-rate': { kind: 'count', k: 3, n: 26 } });
	expect(only?.value).toBeCloseTo(11.538, 3);
	expect(only?.talk).toBe('high');
	expect(only?.interval?.high).toBeCloseTo(29.0, 1);
});

test('unknown, unanswered and a band of another handbook place nothing', () => {
	const nothing = { value: null, interval: null, band: null, talk: null };
	const place = (answer?: { kind: 'unknown' } | { kind: 'band'; band: string }) =>
		placeOutcomes([leadTime], years, answer ? { 'change-lead-time': answer } : {})[0];
	expect(place({ kind: 'unknown' })).toMatchObject(nothing);
	expect(place()).toMatchObject({ ...nothing, answer: null });
	expect(place({ kind: 'band', band: 'gone' })).toMatchObject({ ...nothing, answer: { band: 'gone' } });
});
