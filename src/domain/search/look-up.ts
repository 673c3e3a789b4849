import type { Term } from './plan.ts';
import type { Searchable } from './short-texts.ts';
import { stem } from './stem.ts';

/** Words that are looked up in the text index for one query. Each fetches a file; with more the order hardly changes. */
export const MOST_LOOKED_UP = 3;
/**
 * A word on more pages than these tells little and is left to titles: the index takes time that grows with the square of
 * them, some 40 ms at a thousand pages and half a second at four thousand.
 */
export const TOO_COMMON = 1_000;
/** So many pages are gone through for one query, all its words together; the rarest words come first. */
export const MOST_PAGES = 2_000;
/** A beginning shorter than this begins too much to tell anything. */
const SHORTEST_BEGINNING = 3;

/**
 * The words of a query that are worth looking up in the text index, the rarest first. A word that stands on no page is
 * left out, unless there is no other: the index answers it with the longest beginning that it knows, often another word.
 * @param anyhow the titles have no answer, so a common word is looked up too
 */
export function wordsToLookUp(
	terms: readonly Term[],
	{ vocabulary, rarity, table }: Pick<Searchable, 'vocabulary' | 'rarity' | 'table'>,
	anyhow = false,
): string[] {
	const worth = new Map(terms.flatMap((term) => term.words.map(({ word }) => [word, term.worth] as const)));
	const words = [...worth.keys()];
	const told = (word: string) =>
		vocabulary.frequency(word) !== undefined ||
		/^\d{2,}$/.test(word) ||
		(word.length >= SHORTEST_BEGINNING && vocabulary.knows(word));
	const known = words.filter(told);
	const asked = known.length ? known : words.filter((word) => word.length > 1);
	const rarest = asked.sort((a, b) => rarity(b) * (worth.get(b) ?? 1) - rarity(a) * (worth.get(a) ?? 1));
	if (anyhow) return rarest.slice(0, 1);
	let pages = 0;
	return rarest
		.filter((word) => {
			// The index looks for the stem: `failing` finds every page that says fail, failed or failure.
			const found = Math.max(vocabulary.reach(word), vocabulary.reach(stem(word)));
			// Counted once for each word, so it may come to more than there are.
			const reach = Math.min(found, table.total);
			if (reach > TOO_COMMON || pages + reach > MOST_PAGES) return false;
			pages += reach;
			return true;
		})
		.slice(0, MOST_LOOKED_UP);
}
