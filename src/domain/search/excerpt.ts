import type { Term } from './plan.ts';
import { stem } from './stem.ts';
import { tokensOf } from './words.ts';

/** A piece of text; `marked` pieces are words that were searched for. Shown as text, never as HTML. */
export interface Piece {
	text: string;
	marked: boolean;
}

/** A heading of a page, with the place of its first word in the page's text. */
export interface Anchor {
	id: string;
	text: string;
	/** Words before it. */
	at: number;
}

/** The part of a page that holds most of what was searched for. */
export interface Excerpt {
	pieces: Piece[];
	/** The heading that it stands under; absent above the first one. */
	heading?: Anchor;
}

/** Words of an excerpt: two lines on a phone. */
const LENGTH = 24;

/**
 * Finds the window of a page's text with the most different words of the query.
 * @param text running text, words parted by blanks as the text index counts them
 * @param under text of the heading that was met: the excerpt is then what stands under it
 */
export function excerptOf(
	text: string,
	anchors: readonly Anchor[],
	terms: readonly Term[],
	under?: string,
): Excerpt {
	const words = text.split(/\s+/);
	const sought = soughtOf(terms);
	const meets = words.map((word) => sought(word));
	const met = anchors.find((anchor) => anchor.text === under);
	// The heading itself stands before its text, and beside the excerpt.
	const at = met ? met.at + met.text.split(/\s+/).length + 3 : bestWindow(meets);
	const start = Math.max(0, Math.min(at - 3, words.length - LENGTH));
	const heading = met ?? anchors.filter((anchor) => anchor.at <= at).at(-1);
	const shown = words.slice(start, start + LENGTH);
	const pieces = piecesOf(shown, (i) => meets[start + i]!.length > 0);
	if (start > 0) pieces.unshift({ text: '… ', marked: false });
	if (start + LENGTH < words.length) pieces.push({ text: ' …', marked: false });
	return { pieces, ...(heading ? { heading } : {}) };
}

/** A short text, such as a title, with the words of the query marked. */
export function markWords(text: string, terms: readonly Term[]): Piece[] {
	const sought = soughtOf(terms);
	const words = text.split(' ');
	return piecesOf(words, (i) => sought(words[i]!).length > 0);
}

/** For a word of a text: which terms it meets, by their place. */
function soughtOf(terms: readonly Term[]): (word: string) => number[] {
	const stems = terms.map(({ words }) => words.map(({ word }) => ({ word, stem: stem(word) })));
	return (text) => {
		const parts = tokensOf(text);
		return stems.flatMap((term, i) =>
			term.some(({ word, stem: own }) =>
				parts.some((part) => stem(part) === own || (word.length > 2 && part.startsWith(word))),
			)
				? [i]
				: [],
		);
	};
}

/** First word of the window in which the most different terms are met; of equal ones the earliest. */
function bestWindow(meets: readonly number[][]): number {
	let best = { at: 0, value: 0 };
	for (let at = 0; at < meets.length; at++) {
		if (meets[at]!.length === 0) continue;
		const value = new Set(meets.slice(at, at + LENGTH - 6).flat()).size;
		if (value > best.value) best = { at, value };
	}
	return best.at;
}

function piecesOf(words: readonly string[], marked: (i: number) => boolean): Piece[] {
	const pieces: Piece[] = [];
	words.forEach((word, i) => {
		const last = pieces.at(-1);
		const blank = i > 0 ? ' ' : '';
		if (last && last.marked === marked(i)) last.text += blank + word;
		else {
			if (last && blank) {
				if (last.marked) pieces.push({ text: blank, marked: false });
				else last.text += blank;
			}
			const now = pieces.at(-1);
			if (now && now.marked === marked(i)) now.text += word;
			else pieces.push({ text: word, marked: marked(i) });
		}
	});
	return pieces;
}
