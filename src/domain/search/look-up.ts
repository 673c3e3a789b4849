import type { Term } from './plan.ts';
import type { Searchable } from './short-texts.ts';

/** Words that are looked up in the text index for one query. Each fetches a file; a log line's rarest words find its page. */
export const MOST_LOOKED_UP = 6;
/** A beginning shorter than this begins too much to tell anything. */
const SHORTEST_BEGINNING = 3;

/**
 * The words of a query that are worth looking up in the text index, the rarest first. A word that stands on no page is
 * left out, unless there is no other: the index answers it with the longest beginning that it knows, often another word.
 */
export function wordsToLookUp(
	terms: readonly Term[],
	{ vocabulary, rarity }: Pick<Searchable, 'vocabulary' | 'rarity'>,
): string[] {
	const words = new Set(terms.flatMap((term) => term.words.map(({ word }) => word)));
	const told = (word: string) =>
		vocabulary.frequency(word) !== undefined ||
		/^\d{2,}$/.test(word) ||
		(word.length >= SHORTEST_BEGINNING && vocabulary.knows(word));
	const known = [...words].filter(told);
	return (known.length ? known : [...words].filter((word) => word.length > 1))
		.sort((a, b) => rarity(b) - rarity(a))
		.slice(0, MOST_LOOKED_UP);
}
