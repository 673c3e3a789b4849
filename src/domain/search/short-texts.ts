import { type AlertList, alertListOf } from './alert-list.ts';
import type { Vocabulary } from './correct.ts';
import { vocabularyOf } from './correct.ts';
import { stem } from './stem.ts';
import type { Field, SearchPage, SearchTable } from './table.ts';
import { tokensOf, wordsOf } from './words.ts';

/** One short text of a page, taken apart. */
export interface Phrase {
	/** Place of its page in the table. */
	page: number;
	field: Field;
	text: string;
	/** Its words, one for each stem. */
	words: readonly string[];
}

/** The short texts turned around: from a word to the texts that hold it. */
interface Texts {
	phrases: Phrase[];
	/** Places in `phrases`, by stem. */
	byStem: Map<string, number[]>;
	/** Number of different words in the short texts of each page, by its place in the table. */
	sizes: number[];
	/** Number of pages that hold a word in their short texts. */
	counted: Map<string, number>;
}

/** The table and its short texts, ready to be searched. */
export interface Searchable extends Readonly<Texts> {
	table: SearchTable;
	vocabulary: Vocabulary;
	alerts: AlertList;
	/** All words of short texts, sorted: the beginnings of words are looked up here. */
	begun: readonly string[];
	/** How rare a word is, from its number of pages. */
	rarity: (word: string) => number;
	/** Sum of how rare the words of a text are. */
	weight: (phrase: Phrase) => number;
	/** Place of a page by its name in the text index. */
	byId: ReadonlyMap<string, number>;
}

/** Makes a table searchable. Takes a few milliseconds for a few hundred pages; done once. */
export function searchableOf(table: SearchTable): Searchable {
	const texts: Texts = { phrases: [], byStem: new Map(), sizes: [], counted: new Map() };
	const places = new Map(table.pages.map(({ path }, i) => [path, i]));
	table.pages.forEach((page, i) => {
		const all = new Set<string>();
		const explained = page.explained === undefined ? undefined : places.get(page.explained);
		for (const [field, text] of shortTexts(page)) {
			const words = tokensOf(text);
			for (const word of words) all.add(word);
			add(texts, { page: i, field, text, words });
			if (explained !== undefined && names.includes(field))
				add(texts, { page: explained, field: 'idea', text, words });
		}
		texts.sizes[i] = new Set([...all].map(stem)).size;
		for (const word of all) texts.counted.set(word, (texts.counted.get(word) ?? 0) + 1);
	});
	return ready(table, withSaid(texts, table));
}

/**
 * The same once the words are there. What was taken apart is kept: on a slow phone that is a third of a second.
 * @param table the same pages, with what people say
 */
export function withWords(before: Searchable, table: SearchTable): Searchable {
	return ready(table, withSaid(before, table));
}

/** Adds what people say, whose words no other short text of the page has. */
function withSaid(before: Texts, { pages }: SearchTable): Texts {
	if (!pages.some(({ said }) => said)) return before;
	const byStem = new Map([...before.byStem].map(([each, list]) => [each, [...list]]));
	const texts = { ...before, phrases: [...before.phrases], byStem, sizes: [...before.sizes] };
	pages.forEach(({ said }, page) => {
		if (!said) return;
		const words = said.split(' ');
		add(texts, { page, field: 'said', text: said, words });
		texts.sizes[page] = (texts.sizes[page] ?? 0) + words.length;
	});
	return texts;
}

function add({ phrases, byStem }: Texts, phrase: Phrase): void {
	const stems = new Map<string, string>();
	for (const word of phrase.words) stems.set(stem(word), word);
	for (const each of stems.keys()) {
		const list = byStem.get(each);
		if (list) list.push(phrases.length);
		else byStem.set(each, [phrases.length]);
	}
	phrases.push({ ...phrase, words: [...stems.values()] });
}

function ready(table: SearchTable, texts: Texts): Searchable {
	// Until the words are there, the short texts tell how rare a word is.
	const known = table.words.size ? table.words : texts.counted;
	const rarity = (word: string) => {
		const pages = known.get(word) ?? 1;
		return Math.log(1 + (table.total - pages + 0.5) / (pages + 0.5)) + 0.05;
	};
	const weights = new Map<Phrase, number>();
	return {
		...texts,
		table,
		vocabulary: vocabularyOf(withSpoken(known, table.pages), table.rare),
		alerts: alertListOf(table.pages),
		begun: [...new Set(texts.phrases.flatMap(({ words }) => words))].sort(),
		rarity,
		weight(phrase) {
			let weight = weights.get(phrase);
			if (weight === undefined) {
				weight = phrase.words.reduce((sum, word) => sum + rarity(word), 0);
				weights.set(phrase, weight);
			}
			return weight;
		},
		byId: new Map(table.pages.flatMap(({ id }, i) => (id ? [[id, i] as const] : []))),
	};
}

/** The names of alerts and what people say are words too; the table does not say them twice. */
function withSpoken(
	words: ReadonlyMap<string, number>,
	pages: readonly SearchPage[],
): ReadonlyMap<string, number> {
	const all = new Map(words);
	const add = (word: string) => {
		if (!all.has(word)) all.set(word, 1);
	};
	for (const { alerts = [], oldAlerts = [], said = '' } of pages) {
		for (const name of [...alerts, ...oldAlerts]) for (const { whole } of wordsOf(name)) add(whole);
		for (const word of said.split(' ')) if (word) add(word);
	}
	return all;
}

/** Names of an idea or a word; its line tells about it alone. */
const names: Field[] = ['title', 'alias'];

function shortTexts(page: SearchPage): [Field, string][] {
	const all = (field: Field, texts: readonly string[] = []) =>
		texts.map((text): [Field, string] => [field, text]);
	return [
		...all('title', [page.title]),
		...all('alert', [...(page.alerts ?? []), ...(page.oldAlerts ?? [])]),
		...all('alias', page.aliases),
		...all('heading', page.headings),
		...all('error', page.errors),
		...all('symptom', page.symptoms),
		...all('line', page.line ? [page.line] : []),
		...all('address', [page.path.replace(/#.*/, '').split('/').at(-2) ?? '']),
	];
}
