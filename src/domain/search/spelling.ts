import type { Vocabulary } from './correct.ts';

/** One word that was taken for another. Shown, and undone on request. */
export interface Correction {
	from: string;
	/** One word, or two where a blank was missing. */
	to: string;
}

/** The known word that was meant: by spelling, or by a blank that was left out. Nothing where the word is known. */
export function correctWord(word: string, vocabulary: Vocabulary): string | undefined {
	if (vocabulary.knows(word)) return undefined;
	return vocabulary.correct(word) ?? splitInTwo(word, vocabulary);
}

/** The text with each corrected word in its place; case and everything else stay. */
export function withCorrections(text: string, corrections: readonly Correction[]): string {
	return corrections.reduce((said, { from, to }) => {
		const escaped = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		return said.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'), to);
	}, text);
}

/** `diskfull` is disk full. Both halves must be words of their own on more than one page. */
function splitInTwo(word: string, vocabulary: Vocabulary): string | undefined {
	for (let at = 3; at <= word.length - 3; at++) {
		const [left, right] = [word.slice(0, at), word.slice(at)];
		if ((vocabulary.frequency(left) ?? 0) > 1 && (vocabulary.frequency(right) ?? 0) > 1)
			return `${left} ${right}`;
	}
	return undefined;
}
