import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	emptyOnboarding,
	type OnboardingState,
	type TickGroup,
} from '../../../../src/domain/onboarding/ticks.ts';
import { openText, sealText } from '../../../../src/formats/envelope.ts';
import { onboardingCodec } from '../../../../src/formats/onboarding/codec.ts';
import { combine } from '../../../../src/formats/onboarding/combine.ts';
import { onboardingMarkdown } from '../../../../src/formats/onboarding/markdown.ts';

const open = (data: unknown, version = 1) =>
	openText(onboardingCodec, JSON.stringify({ format: 'even-keel/onboarding', version, data }));
const groups: TickGroup[] = [
	{
		id: 'hour',
		label: 'The first hour',
		page: '/onboarding/',
		pageTitle: 'Welcome',
		entries: [
			{ id: 'hour-install', text: 'Install this handbook.' },
			{ id: 'hour-search', text: 'Press Ctrl + K' },
		],
	},
];

test('a file of version 1 opens with everything in it', () => {
	const opened = openText(onboardingCodec, readFileSync('test/fixtures/onboarding/v1.json', 'utf8'));
	if (!opened.ok) throw new Error(opened.refusal.reason);
	expect(opened.notices).toEqual([]);
	expect(opened.value).toEqual({
		name: 'Kim',
		started: '2026-11-02',
		ticks: { 'hour-install': '2026-11-02', 'a-line-of-last-year': '2025-11-02' },
		notes: 'The pager app asks for a site id.\nNobody knows who owns it.',
		kept: { mood: 'good' },
	});
});

test('slips of a hand are set aside and named; a newer file is refused', () => {
	const opened = open({
		name: 7,
		started: 'soon',
		ticks: { a: true, b: '2026-11-02' },
		notes: null,
		mood: 'x',
	});
	if (!opened.ok) throw new Error(opened.refusal.reason);
	expect(opened.value.ticks).toEqual({ b: '2026-11-02' });
	expect(opened.value.kept).toEqual({ a: true, started: 'soon', mood: 'x', name: 7 });
	expect(opened.notices).toEqual([
		'The tick of “a” was set aside: its day is not in the calendar.',
		'The first day was set aside: it is not in the calendar.',
		'“mood” is not known here; it is kept.',
		'“name” was set aside: it is no text.',
	]);
	expect(open({}, 2)).toEqual({ ok: false, refusal: { reason: 'newer', found: 2, known: 1 } });
	expect(open([])).toMatchObject({ refusal: { reason: 'damaged' } });
});

test('property: what is sealed opens as it was; any JSON is read without an exception', () => {
	const day = fc.constantFrom('2026-11-02', '2027-01-31');
	const state = fc.record({
		name: fc.string(),
		started: fc.oneof(fc.constant(''), day),
		ticks: fc.dictionary(fc.string(), day),
		notes: fc.string(),
		kept: fc.dictionary(fc.string(), fc.jsonValue()),
	}) as fc.Arbitrary<OnboardingState>;
	fc.assert(
		fc.property(state, (value) => {
			const opened = openText(onboardingCodec, sealText(onboardingCodec, value));
			expect(opened.ok && JSON.stringify(opened.value)).toBe(JSON.stringify(value));
		}),
	);
	fc.assert(
		fc.property(fc.jsonValue(), (ticks) => {
			expect(() => open({ ticks })).not.toThrow();
		}),
	);
});

test('bringing a file in keeps every tick of both with its earlier day, and both notes', () => {
	const here = { ...emptyOnboarding(), ticks: { a: '2026-11-03', b: '2026-11-03' }, notes: 'Mine.' };
	const file = {
		...emptyOnboarding(),
		name: 'Kim',
		ticks: { a: '2026-11-02', c: '2026-11-04' },
		notes: 'Theirs.',
	};
	expect(combine(here, file)).toEqual({
		name: 'Kim',
		started: '',
		ticks: { a: '2026-11-02', b: '2026-11-03', c: '2026-11-04' },
		notes: 'Mine.\n\nTheirs.',
		kept: {},
	});
	expect(combine(combine(here, file), file)).toEqual(combine(here, file));
});

test('the mentor reads what is open first, then the stumbling list, then the ticks', () => {
	const state = {
		...emptyOnboarding(),
		name: 'Kim <b>',
		started: '2026-11-02',
		ticks: { 'hour-install': '2026-11-02', theirs: '2025-11-02' },
		notes: 'The app asks\n# for a site id',
	};
	expect(onboardingMarkdown(groups, state, '2026-11-06')).toBe(`# Onboarding of Kim \\<b\\>

2026-11-06. 1 of 2 lines ticked. First day: 2026-11-02.

## Open

### Welcome: The first hour (1 of 2)

- [ ] Press Ctrl + K

## What made me stumble

> The app asks
> \\# for a site id

## Ticked

### Welcome: The first hour

- [x] Install this handbook. (2026-11-02)

## Ticked, and not on these pages

- theirs (2025-11-02)
`);
});
