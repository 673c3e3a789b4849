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
	/** Sum of how rare its words are. */
	weight: number;
}

/** The table with its short texts turned around: from a word to the texts that hold it. */
export interface Searchable {
	table: SearchTable;
	vocabulary: Vocabulary;
	alerts: AlertList;
	/** Index of phrases by stem. */
	phrases: Phrase[];
	/** Number of different words in the short texts of each page, by its place in the table. */
	sizes: readonly number[];
	byStem: ReadonlyMap<string, number[]>;
	/** All stems of short texts, sorted: the beginnings of words are looked up here. */
	stems: readonly string[];
	/** How rare a word is, from its number of pages. */
	rarity: (word: string) => number;
	/** Place of a page by its name in the text index. */
	byId: ReadonlyMap<string, number>;
}

/** Makes a table searchable. Takes a few milliseconds for a few hundred pages; done once. */
export function searchableOf(table: SearchTable): Searchable {
	const rarity = (word: string) => {
		const pages = table.words.get(word) ?? 1;
		return Math.log(1 + (table.total - pages + 0.5) / (pages + 0.5)) + 0.05;
	};
	const phrases: Phrase[] = [];
	const byStem = new Map<string, number[]>();
	const sizes: number[] = [];
	const places = new Map(table.pages.map(({ path }, i) => [path, i]));
	table.pages.forEach((page, i) => {
		const own = new Set<string>();
		const explained = page.explained === undefined ? undefined : places.get(page.explained);
		for (const [field, text] of shortTexts(page)) {
			const stems = new Set<string>();
			let weight = 0;
			for (const word of tokensOf(text)) {
				const each = stem(word);
				if (stems.has(each)) continue;
				stems.add(each);
				own.add(each);
				weight += rarity(word);
			}
			const add = (phrase: Phrase) => {
				for (const each of stems) {
					const list = byStem.get(each);
					if (list) list.push(phrases.length);
					else byStem.set(each, [phrases.length]);
				}
				phrases.push(phrase);
			};
			add({ page: i, field, text, weight });
			if (explained !== undefined && names.includes(field))
				add({ page: explained, field: 'idea', text, weight });
		}
		sizes[i] = own.size;
	});
	return {
		table,
		vocabulary: vocabularyOf(withSpoken(table), table.rare),
		alerts: alertListOf(table.pages),
		phrases,
		sizes,
		byStem,
		stems: [...byStem.keys()].sort(),
		rarity,
		byId: new Map(table.pages.flatMap(({ id }, i) => (id ? [[id, i] as const] : []))),
	};
}

/** The names of alerts and what people say are words too; the table does not say them twice. */
function withSpoken({ words, pages }: SearchTable): ReadonlyMap<string, number> {
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
		...all('said', page.said ? [page.said] : []),
		...all('line', page.line ? [page.line] : []),
		...all('address', [page.path.replace(/#.*/, '').split('/').at(-2) ?? '']),
	];
}
