import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_TERMS, planOf } from '../../../../src/domain/search/plan.ts';
import { searchableOf } from '../../../../src/domain/search/short-texts.ts';
import { tableOf } from '../../../support/search-table.ts';

const { vocabulary, table } = searchableOf(
	tableOf(undefined, { looping: 2, pod: 4, crash: 3, disk: 2, full: 3 }),
);
const plan = (text: string, correct = true) =>
	planOf(text, { vocabulary, synonyms: table.synonyms, correct });
const typed = (text: string) => plan(text).terms.map((term) => term.typed);
const searched = (text: string) =>
	plan(text).terms.map((term) => term.words.map(({ word }) => word).join('|'));

test('the frame of a log line is no part of the query', () => {
	expect(typed('2026-11-20T02:10:11Z ERROR [worker-3] write /srv: no space left on device')).not.toContain(
		'2026',
	);
	expect(typed('OSError: [Errno 28] No space left on device')).toEqual(
		expect.arrayContaining(['space', 'left', 'device']),
	);
});

test('of a label set only the name of the alert is searched for', () => {
	const found = plan('alertname="KubePodCrashLooping", namespace="payments", severity="critical"');
	expect(found.alertName).toBe('KubePodCrashLooping');
	expect(found.pasted).toBe(true);
	expect(found.terms.map((term) => term.typed)).not.toContain('payments');
});

test('of a payload as well', () => {
	const found = plan('{"labels":{"alertname":"KubePodCrashLooping","namespace":"payments"}}');
	expect(found.alertName).toBe('KubePodCrashLooping');
	expect(found.text).toBe('KubePodCrashLooping');
});

test('what a person types is not taken for a paste', () => {
	expect(plan('disk full').pasted).toBe(false);
	expect(plan('error budget = 0').pasted).toBe(false);
});

test('a word put together is searched by its parts, and whole where it is known', () => {
	expect(typed('PodCrashLoops')).toEqual(['pod', 'crash', 'loops']);
	expect(typed('KubePodCrashLooping')).toEqual(['kubepodcrashlooping', 'kube', 'pod', 'crash', 'looping']);
});

test('typing errors are corrected and reported', () => {
	const found = plan('Certficate expird');
	expect(found.corrections).toEqual([
		{ from: 'certficate', to: 'certificate' },
		{ from: 'expird', to: 'expire' },
	]);
	expect(found.corrected).toBe('certificate expire');
});

test('the reader can have the words as they stand', () => {
	expect(plan('certficate', false).corrections).toEqual([]);
	expect(plan('certficate', false).corrected).toBe('certficate');
});

test('a missing blank is put in', () => {
	expect(searched('podlooping')).toEqual(['pod|looping']);
});

test('short words, numbers and beginnings of known words are left alone', () => {
	expect(plan('dsk x508 certif').corrections).toEqual([]);
});

test('a word of one page alone is left as it is, and nothing is corrected to it', () => {
	expect(plan('chronyc').corrections).toEqual([]);
	expect(plan('chronycc').corrections).toEqual([]);
});

test('an acronym is not taken for a mistyped word', () => {
	expect(plan('DISC').corrections).toEqual([]);
	expect(plan('disc').corrections).toEqual([{ from: 'disc', to: 'disk' }]);
	expect(plan('DISC FULL').corrections).toEqual([{ from: 'disc', to: 'disk' }]);
});

test('synonyms are searched as well and weigh less', () => {
	expect(plan('ssl').terms).toEqual([
		{
			typed: 'ssl',
			words: [
				{ word: 'ssl', weight: 1 },
				{ word: 'certificate', weight: expect.closeTo(0.7) },
			],
			worth: 1,
		},
	]);
	expect(searched('max conn reached')[0]).toBe('max|connection|limit');
	expect(searched('conn max')).not.toContain('max|connection|limit');
});

test('a time of day, a number and a strange name tell less than a word that the site knows', () => {
	const worth = Object.fromEntries(
		plan('disk since tonight 4711 502 zzyzzyva').terms.map((term) => [term.typed, term.worth]),
	);
	expect(worth).toMatchObject({ disk: 1, tonight: 0.35, '4711': 0.15, '502': 0.3, zzyzzyva: 0.3 });
});

test.each([
	['who do I call at night', 'question'],
	['what is down', 'words'],
	['disk full', 'words'],
	['kubectl logs --previous', 'command'],
	['sudo lsof +L1', 'command'],
	['git server is gone', 'words'],
	['dial tcp 10.0.0.1:5432: connect: connection refused', 'machine'],
	['java.lang.OutOfMemoryError', 'machine'],
	['the page says error', 'words'],
])('%s is a %s', (text, intent) => {
	expect(plan(text).intent).toBe(intent);
});

test('encoded data is no word, however long', () => {
	expect(typed(`disk ${'a'.repeat(4000)}`)).toEqual(['disk']);
});

/** Halves of characters and all: what a paste from a broken program may hold. */
const anyUnits = fc.uint16Array({ maxLength: 200 }).map((units) => String.fromCharCode(...units));

test('any text gives a plan, and never a long one', () => {
	fc.assert(
		fc.property(fc.oneof(anyUnits, fc.string({ maxLength: 120 }), fc.json()), (text) => {
			const found = plan(text);
			expect(found.terms.length).toBeLessThanOrEqual(MAX_TERMS);
			for (const { words } of found.terms)
				expect(words.every(({ word, weight }) => word !== '' && weight > 0)).toBe(true);
		}),
	);
});

test('two words that the site writes as one are searched as one too', () => {
	const own = searchableOf(tableOf(undefined, { rollout: 3, timeout: 1 }));
	const plan = planOf('roll out and time out', { vocabulary: own.vocabulary, synonyms: [] });
	expect(plan.terms.find(({ typed }) => typed === 'roll')?.words).toContainEqual({
		word: 'rollout',
		weight: 0.9,
	});
	// One page is too few: it may be an error there.
	expect(plan.terms.flatMap(({ words }) => words.map(({ word }) => word))).not.toContain('timeout');
});
