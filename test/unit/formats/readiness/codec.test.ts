import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openText, sealText } from '../../../../src/formats/envelope.ts';
import { readinessCodec } from '../../../../src/formats/readiness/codec.ts';
import { combine, difference } from '../../../../src/formats/readiness/combine.ts';
import { anyReview, mark, review } from '../../../support/readiness.ts';

const open = (data: unknown, version = 1) =>
	openText(readinessCodec, JSON.stringify({ format: 'even-keel/readiness', version, data }));
const state = (reviews: Record<string, ReturnType<typeof review>>) => ({ reviews, current: null, kept: {} });

test('a file of version 1 opens, with everything in it', () => {
	const opened = openText(readinessCodec, readFileSync('test/fixtures/readiness/v1.json', 'utf8'));
	if (!opened.ok) throw new Error(opened.refusal.reason);
	expect(opened.notices).toEqual([]);
	const { reviews, current, kept } = opened.value;
	expect(current).toBe('service:checkout');
	expect(kept).toEqual({ mood: 'good' });
	expect(Object.keys(reviews['service:checkout']?.marks ?? {})).toEqual([
		'bench-one-figure',
		'bench-job-duration',
		'an-item-of-last-year',
	]);
	expect(reviews['own:7c9e6679f3b2d001']?.name).toBe('Label printer');
});

test('what a hand edited wrongly is set aside as found, and the rest is read', () => {
	const good = { state: 'done', evidence: 'run 7', on: '2026-11-20' };
	const opened = open({
		reviews: {
			a: {
				name: ' ',
				tier: 'core',
				stage: 'general',
				marks: {
					one: good,
					two: { state: 'ok', on: '2026-11-20' },
					three: { state: 'done', on: '2026-02-30' },
					four: { state: 'open', on: '2026-11-20', by: 'soon' },
					five: { state: 'open', on: '2026-11-20', owner: 7 },
					six: { state: 'open', on: '2026-11-20', colour: 'red' },
				},
				approved: true,
			},
			b: { name: 'B', tier: 'gold', stage: 'general' },
			c: { name: 'C', tier: 'core', stage: 'general', marks: [good] },
		},
		current: 'b',
		mood: 'good',
		kept: { mood: 'bad' },
	});
	if (!opened.ok) throw new Error(opened.refusal.reason);
	expect(opened.notices).toEqual([
		'In “a” the mark of “two” was set aside: its state “ok” is not one of open, done, not-applicable.',
		'In “a” the mark of “three” was set aside: its day “on” is missing or not in the calendar.',
		'In “a” the mark of “four” was set aside: its day “by” (soon) is not in the calendar.',
		'In “a” the mark of “five” was set aside: evidence, because and owner must be texts.',
		'In “a” the mark of “six” was set aside: it has fields that are not known here (colour).',
		'In “a” the field “approved” is not known here; it is kept.',
		'The review “b” was set aside: its tier “gold” is not one of core, normal, supplementary.',
		'The marks of “C” were set aside: they are no list by id.',
		'“mood” is not known here; it is kept.',
	]);
	expect(opened.value.reviews.a).toEqual(
		review({ one: mark('done', { evidence: 'run 7' }) }, { name: 'a', service: null }),
	);
	expect(opened.value.current).toBeNull();
	expect(Object.keys(opened.value.kept)).toEqual([
		'mood',
		'a two',
		'a three',
		'a four',
		'a five',
		'a six',
		'a approved',
		'b',
		'c marks',
		'mood (2)',
	]);
	expect(opened.value.kept['a two']).toEqual({ state: 'ok', on: '2026-11-20' });
});

test('a newer version, another tool and a cut-off file are refused, not guessed at', () => {
	expect(open({}, 2)).toEqual({ ok: false, refusal: { reason: 'newer', found: 2, known: 1 } });
	expect(open('no reviews')).toMatchObject({ ok: false, refusal: { reason: 'damaged' } });
	expect(openText(readinessCodec, '{"format":"even-keel/mind-map","version":1}')).toMatchObject({
		refusal: { reason: 'foreign', found: 'even-keel/mind-map' },
	});
	expect(openText(readinessCodec, '{"format":')).toMatchObject({ refusal: { reason: 'not-json' } });
});

test('property: what is sealed opens as it was; whatever JSON comes, nothing is thrown', () => {
	const anyState = fc.record({
		reviews: fc.dictionary(fc.string(), anyReview(['one', 'two'])),
		current: fc.constant(null),
		kept: fc.dictionary(fc.string(), fc.jsonValue()),
	});
	fc.assert(
		fc.property(anyState, (value) => {
			const named = Object.entries(value.reviews).map(([key, one]) => [
				key,
				{ ...one, name: `n${one.name.trim()}` },
			]);
			const before = { ...value, reviews: Object.fromEntries(named) };
			const opened = openText(readinessCodec, sealText(readinessCodec, before));
			expect(opened).toMatchObject({ ok: true, notices: [] });
			if (opened.ok) expect(JSON.stringify(opened.value)).toBe(JSON.stringify(before));
		}),
	);
	fc.assert(
		fc.property(fc.jsonValue(), fc.jsonValue(), (reviews, kept) => {
			expect(() => open({ reviews, kept })).not.toThrow();
		}),
	);
});

test('a file adds what is not here; where both speak, the chosen side wins and nothing is lost', () => {
	const here = state({
		a: review({ one: mark('done', { evidence: 'mine' }), two: mark('open', { owner: 'x' }) }),
	});
	const file = state({
		a: review({ one: mark('done', { evidence: 'theirs' }), three: mark('done') }, { tier: 'normal' }),
		b: review({ one: mark('done') }, { name: 'Tracking' }),
	});
	expect(difference(here, file)).toEqual([
		{ key: 'a', name: 'Checkout', fresh: false, added: 1, changed: 2 },
		{ key: 'b', name: 'Tracking', fresh: true, added: 1, changed: 0 },
	]);
	const theirs = combine(here, file, 'file').reviews;
	expect([theirs.a?.tier, theirs.a?.marks.one?.evidence, Object.keys(theirs.a?.marks ?? {})]).toEqual([
		'normal',
		'theirs',
		['one', 'two', 'three'],
	]);
	const mine = combine(here, file, 'here').reviews;
	expect([mine.a?.tier, mine.a?.marks.one?.evidence, mine.a?.marks.three?.state]).toEqual([
		'core',
		'mine',
		'done',
	]);
	expect(mine.b?.name).toBe('Tracking');
});
