import { stopWords } from './stop-words.ts';

/** A word as it was typed, with the parts it is made of: `KubePodCrashLooping` is kube, pod, crash, looping. */
export interface Word {
	/** Lower case, no marks. */
	whole: string;
	/** One part where the word is not put together. */
	parts: string[];
}

/** Splits text at everything that is no letter or digit, and tells apart the humps of camelCase and the parts of snake_case. */
export function wordsOf(text: string): Word[] {
	const words = isPlain(text) ? text.match(PLAIN_WORD) : withoutMarks(text).match(WORD);
	return (words ?? []).map(wordOf);
}

const WORD = /[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)*/gu;
/** The same for text of the commonest letters alone, which is most text: a third of the time. */
const PLAIN_WORD = /[A-Za-z0-9]+(?:_[A-Za-z0-9]+)*/g;
const isPlain = (text: string) => /^[\x20-\x26\x28-\x7e]*$/.test(text);

/** The same words come again and again in the texts of a site. */
const MOST_KEPT = 50_000;
const kept = new Map<string, Word>();

function wordOf(typed: string): Word {
	let word = kept.get(typed);
	if (!word) {
		const parts = /\p{Lu}|_/u.test(typed) ? typed.split('_').flatMap(humps).map(lower) : [typed];
		word = { whole: lower(typed).replaceAll('_', ''), parts };
		if (kept.size < MOST_KEPT) kept.set(typed, word);
	}
	return word;
}

/** Longer runs of letters are ids and encoded data, which stand on no page. */
const LONGEST = 60;

/** The words worth searching for: no stop words, unless there is nothing else; no single letters next to longer words. */
export function contentWords(text: string): Word[] {
	const words = wordsOf(text).filter(({ whole }) => whole.length <= LONGEST);
	const kept = words.filter(({ whole }) => whole.length > 1 && !stopWords.has(whole));
	return kept.length ? kept : words;
}

/** All single words of a text in lower case, wholes and parts: what an index of short texts holds. */
export function tokensOf(text: string): string[] {
	return wordsOf(text).flatMap(({ whole, parts }) => (parts.length > 1 ? [whole, ...parts] : [whole]));
}

const lower = (word: string) => word.toLowerCase();

/** Accents do not count, apostrophes join: don't is dont. */
const withoutMarks = (text: string) => text.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '');

/** `HTTPServerError` is HTTP, Server, Error; `PostgreSQL` and `CoreDNS` end in a block of capitals; `k8s` stays whole. */
function humps(typed: string): string[] {
	return typed
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.replace(/(\p{Lu}+)(\p{Lu}\p{Ll}{2,})/gu, '$1 $2')
		.split(' ');
}
