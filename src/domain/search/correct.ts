import { editDistance } from '../alerts/edit-distance.ts';
import { firstFrom } from './sorted.ts';
import { stem } from './stem.ts';

/** A list of known words, made ready for looking up and for correcting. */
export interface Vocabulary {
	/** Number of pages with a word. */
	frequency: (word: string) => number | undefined;
	/** Pages with a word that begins so, a page counted once for each such word: what the text index goes through. */
	reach: (beginning: string) => number;
	/** True for a word that is there as it is typed, in another form (`expires`, `expired`), or as a beginning. */
	knows: (word: string) => boolean;
	/** The known word that was probably meant, or nothing. */
	correct: (word: string) => string | undefined;
}

/** Words shorter than this are not corrected: too many others are near. */
const SHORTEST = 4;
/** From this length two edits are allowed. */
const TWO_EDITS_FROM = 8;

/**
 * @param words words to correct to, in lower case, with the number of pages that hold them
 * @param rare words that are known and left as they are, and that nothing is corrected to
 */
export function vocabularyOf(words: ReadonlyMap<string, number>, rare: ReadonlySet<string>): Vocabulary {
	const sorted = [...words.keys()].sort();
	// Made when the first unknown word comes: most queries have none.
	let unknown: { stems: ReadonlySet<string>; byLength: ReadonlyMap<number, string[]> } | undefined;
	const forUnknown = () => {
		unknown ??= { stems: new Set(sorted.map(stem)), byLength: grouped(sorted) };
		return unknown;
	};
	const found = new Map<string, string | undefined>();
	const sortedRare = [...rare].sort();
	const begins = (list: readonly string[], word: string) =>
		list[firstFrom(list, word)]?.startsWith(word) ?? false;
	const knows = (word: string) =>
		words.has(word) ||
		rare.has(word) ||
		begins(sorted, word) ||
		begins(sortedRare, word) ||
		forUnknown().stems.has(stem(word));
	const seek = (word: string) => {
		if (word.length < SHORTEST || /\d/.test(word) || knows(word)) return undefined;
		const most = word.length < TWO_EDITS_FROM ? 1 : 2;
		let best: { word: string; cost: number } | undefined;
		for (let length = word.length - most; length <= word.length + most; length++) {
			for (const candidate of forUnknown().byLength.get(length) ?? []) {
				const edits = editDistance(word, candidate, most);
				if (edits > most) continue;
				const cost =
					edits + (candidate[0] === word[0] ? 0 : 0.5) - Math.min(words.get(candidate) ?? 0, 90) / 200;
				if (!best || cost < best.cost) best = { word: candidate, cost };
			}
		}
		return best?.word;
	};
	return {
		frequency: (word) => words.get(word) ?? (rare.has(word) ? 1 : undefined),
		reach(beginning) {
			let pages = 0;
			for (let at = firstFrom(sorted, beginning); sorted[at]?.startsWith(beginning); at++)
				pages += words.get(sorted[at]!) ?? 0;
			return pages;
		},
		knows,
		correct(word) {
			if (!found.has(word)) found.set(word, seek(word));
			return found.get(word);
		},
	};
}

function grouped(words: readonly string[]): Map<number, string[]> {
	const byLength = new Map<number, string[]>();
	for (const word of words) {
		const same = byLength.get(word.length);
		if (same) same.push(word);
		else byLength.set(word.length, [word]);
	}
	return byLength;
}
