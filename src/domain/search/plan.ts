import { searchText } from '../alerts/clean.ts';
import type { Vocabulary } from './correct.ts';
import { type Intent, intentOf } from './intent.ts';
import { labelled } from './pasted.ts';
import { type Correction, correctWord, withCorrections } from './spelling.ts';
import { softWords, stopWords } from './stop-words.ts';
import type { Synonym } from './table.ts';
import { contentWords, type Word, wordsOf } from './words.ts';

/** A word that is searched for on its own. */
export interface SearchWord {
	word: string;
	/** 1 for what was typed, less for what stands in for it. */
	weight: number;
}

/** One word of the query with everything that may stand in for it. The best of them counts. */
export interface Term {
	/** As it was typed, in lower case. */
	typed: string;
	words: SearchWord[];
	/** From 0 to 1: how much it tells. A time of day, a number or a name that the site does not know tells little. */
	worth: number;
}

/** What is searched for when a text was typed or pasted. */
export interface SearchPlan {
	/** The text after cleaning. */
	text: string;
	/** Name after `alertname=`, where the text has one. */
	alertName?: string;
	/** What kind of text it is. */
	intent: Intent;
	/** The text came from a machine: a label set, a payload, several lines. */
	pasted: boolean;
	terms: Term[];
	corrections: Correction[];
	/** The cleaned text with its corrections; equal to `text` where there are none. */
	corrected: string;
}

interface Known {
	vocabulary: Vocabulary;
	synonyms: readonly Synonym[];
	/** False when the reader wants the words as they stand. */
	correct?: boolean;
}

/** A very long paste is searched by its first words: the rest repeats them. */
export const MAX_TERMS = 16;
const SYNONYM_WEIGHT = 0.7;
const JOINED_WEIGHT = 0.9;

/** Turns what was typed into what is searched for. Pure; never throws, whatever the text. */
export function planOf(typed: string, { vocabulary, synonyms, correct = true }: Known): SearchPlan {
	const { alertName, rest, pasted } = labelled(typed);
	const text = searchText(alertName ? `${alertName} ${rest}` : rest);
	const corrections: Correction[] = [];
	const acronyms = acronymsOf(text);
	const terms = new Map<string, Term>();
	const add = (word: string) => {
		if (terms.has(word) || terms.size >= MAX_TERMS) return;
		const right = correct && !acronyms.has(word) ? correctWord(word, vocabulary) : undefined;
		if (right) corrections.push({ from: word, to: right });
		const words = (right ?? word).split(' ').map((each) => ({ word: each, weight: 1 }));
		terms.set(word, { typed: word, words, worth: worthOf(right ?? word, vocabulary) });
	};
	const words = contentWords(text);
	for (const word of words) for (const part of spread(word, vocabulary)) add(part);
	const list = [...terms.values()];
	addJoined(list, wordsOf(text), vocabulary);
	for (const synonym of synonyms) addSynonym(list, words, synonym);
	return {
		text,
		...(alertName ? { alertName } : {}),
		pasted,
		intent: intentOf(typed),
		terms: list,
		corrections,
		corrected: withCorrections(text, corrections),
	};
}

/** How much a time of day, a number, or a name that the site does not know tells, against a word that it knows. */
const SOFT = 0.35;
const NUMBER = 0.15;
/** 502 and 137 tell more than other numbers. */
const CODE = 0.3;
const UNKNOWN = 0.3;

function worthOf(word: string, vocabulary: Vocabulary): number {
	if (softWords.has(word)) return SOFT;
	if (/^\d+$/.test(word)) return /^[1-5]\d\d$/.test(word) ? CODE : NUMBER;
	return word.split(' ').some(vocabulary.knows) ? 1 : UNKNOWN;
}

/** Short words in capitals, in a text that is not all in capitals: nobody mistypes them into a word. */
function acronymsOf(text: string): ReadonlySet<string> {
	if (!/\p{Ll}/u.test(text) && text.includes(' ')) return new Set();
	return new Set(
		[...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu)].map(([found]) =>
			found.toLowerCase(),
		),
	);
}

/** A word put together is searched by its parts, and whole as well where it is known so. */
function spread({ whole, parts }: Word, vocabulary: Vocabulary): string[] {
	if (parts.length === 1) return [whole];
	const useful = parts.filter((part) => part.length > 1 && !stopWords.has(part));
	return vocabulary.frequency(whole) ? [whole, ...useful] : useful;
}

/** `roll out` is rollout as well, and `time out` timeout, where the site writes them so. */
function addJoined(terms: Term[], typed: readonly Word[], vocabulary: Vocabulary): void {
	typed.forEach(({ whole }, i) => {
		const joined = whole + (typed[i + 1]?.whole ?? '');
		const term = terms.find((each) => each.typed === whole);
		if (!term || joined === whole || (vocabulary.frequency(joined) ?? 0) < 2) return;
		if (!term.words.some(({ word }) => word === joined))
			term.words.push({ word: joined, weight: JOINED_WEIGHT });
	});
}

function addSynonym(terms: Term[], typed: readonly Word[], { when, also }: Synonym): void {
	for (const phrase of when) {
		const words = phrase.split(' ');
		const at = typed.findIndex((_, i) => words.every((word, j) => typed[i + j]?.whole === word));
		if (at < 0) continue;
		// Stands in for the first word of the phrase; the others keep their own meaning.
		const term = terms.find((each) => each.typed === words[0]);
		const fresh = also.flatMap((each) => each.split(' '));
		// A word that has others for it is known, even where no page writes it.
		if (term) term.worth = 1;
		for (const word of fresh) {
			if (term && !term.words.some((each) => each.word === word)) {
				term.words.push({ word, weight: SYNONYM_WEIGHT / (also[0]?.split(' ').length ?? 1) });
			}
		}
		return;
	}
}
