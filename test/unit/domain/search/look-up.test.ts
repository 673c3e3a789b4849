import { expect, test } from 'vitest';
import { MOST_LOOKED_UP, wordsToLookUp } from '../../../../src/domain/search/look-up.ts';
import { planOf } from '../../../../src/domain/search/plan.ts';
import { searchableOf } from '../../../../src/domain/search/short-texts.ts';
import { tableOf } from '../../../support/search-table.ts';

const searchable = searchableOf(tableOf(undefined, { disk: 4, everywhere: 5 }));
const { vocabulary, table } = searchable;
const looked = (typed: string) =>
	wordsToLookUp(planOf(typed, { vocabulary, synonyms: table.synonyms, correct: false }).terms, searchable);

test('the rarest words come first', () => {
	expect(looked('everywhere disk certificate')).toEqual(['certificate', 'disk', 'everywhere']);
});

test('a word that stands on no page is left out, its number stays', () => {
	expect(looked('disk qqqqq 502')).toEqual(['502', 'disk']);
});

test('a beginning of one or two letters is left to titles, one of three is looked up', () => {
	expect(looked('di certificate')).toEqual(['certificate']);
	expect(looked('cer')).toEqual(['cer']);
});

test('where nothing is known everything is looked up: a poor answer is better than none', () => {
	expect(looked('qq wwwww')).toEqual(['qq', 'wwwww']);
});

test('a word that only begins one of a single page is known as well', () => {
	expect(looked('chron')).toEqual(['chron']);
});

test('a long paste looks up a few words only', () => {
	const many = Array.from({ length: 40 }, (_, i) => `${100 + i}`).join(' ');
	expect(looked(many)).toHaveLength(MOST_LOOKED_UP);
});

test('a word on more than a thousand pages is left to titles, unless they have no answer', () => {
	const large = searchableOf(tableOf(undefined, { service: 4_000, checksum: 600, checkout: 600 }));
	const terms = planOf('service check loop', {
		vocabulary: large.vocabulary,
		synonyms: [],
		correct: false,
	}).terms;
	expect(wordsToLookUp(terms, large)).toEqual(['loop']);
	expect(wordsToLookUp(terms.slice(0, 1), large)).toEqual([]);
	expect(wordsToLookUp(terms.slice(0, 1), large, true)).toEqual(['service']);
});
