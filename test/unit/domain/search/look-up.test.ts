import { expect, test } from 'vitest';
import { MOST_LOOKED_UP, MOST_PAGES, wordsToLookUp } from '../../../../src/domain/search/look-up.ts';
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

/** What is looked up at a site of five thousand pages. */
const large = (words: Record<string, number>) => searchableOf({ ...tableOf(undefined, words), total: 5_000 });
const at = (words: Record<string, number>, typed: string, anyhow = false) => {
	const site = large(words);
	const { terms } = planOf(typed, { vocabulary: site.vocabulary, synonyms: [], correct: false });
	return wordsToLookUp(terms, site, anyhow);
};

test('a word on more than a thousand pages is left to titles, unless they have no answer', () => {
	const words = { service: 4_000, checksum: 600, checkout: 600 };
	expect(at(words, 'service check loop')).toEqual(['loop']);
	expect(at(words, 'service')).toEqual([]);
	expect(at(words, 'service', true)).toEqual(['service']);
});

test('pages are counted once for each word, but no word stands on more pages than there are', () => {
	const words = Object.fromEntries(['chess', 'cheese', 'cherry', 'chest'].map((word) => [word, 300]));
	const small = searchableOf({ ...tableOf(undefined, words), total: 300 });
	const { terms } = planOf('che', { vocabulary: small.vocabulary, synonyms: [], correct: false });
	expect(wordsToLookUp(terms, small)).toEqual(['che']);
	expect(at(words, 'che')).toEqual([]);
});

test('the other forms of a word count, because the index finds them too', () => {
	expect(at({ failing: 30, failed: 600, failure: 500, quorum: 4 }, 'quorum failing')).toEqual(['quorum']);
	expect(at({ failing: 30, failed: 600, quorum: 4 }, 'quorum failing')).toEqual(['quorum', 'failing']);
});

test('all words together go through so many pages at most; a rarer word further on still fits', () => {
	const pages = { aardvark: 700, badger: 800, cheetah: 900, dormouse: 450 };
	const asked = at(pages, 'aardvark badger cheetah dormouse');
	expect(asked).toEqual(['dormouse', 'aardvark', 'badger']);
	expect(450 + 700 + 800).toBeLessThanOrEqual(MOST_PAGES);
});

test('a number on many pages is left out as a word is', () => {
	expect(at({ '12': 3_000, quorum: 4 }, 'quorum 12 502')).toEqual(['quorum', '502']);
});
