import { openTextIndex, type TextIndex } from '../../browser/pagefind.ts';
import { TEXT_FOLDER, WORDS_FILE } from '../../browser/search-files.ts';
import { wordsToLookUp } from '../../domain/search/look-up.ts';
import { planOf, type SearchPlan } from '../../domain/search/plan.ts';
import { type Ranked, rank } from '../../domain/search/rank.ts';
import { type Searchable, searchableOf, withWords } from '../../domain/search/short-texts.ts';
import type { SearchTable } from '../../domain/search/table.ts';
import { openTable, openWords } from '../../formats/search-table.ts';
import { openText, type PageText } from '../../formats/search-text.ts';

/** What was found for a text. */
export interface Answer {
	typed: string;
	plan: SearchPlan;
	ranked: Ranked[];
	/** False while only alerts, titles and other short texts were looked at. */
	complete: boolean;
}

/** What search works on. */
export interface Engine {
	/** Of the short texts alone at first, of everything once the words are there. Its pages keep their places. */
	readonly searchable: Searchable;
	/** From the table alone, at once. */
	glance: (typed: string, correct: boolean) => Answer;
	/** With the text index. Rejects where it cannot be loaded. */
	answer: (typed: string, correct: boolean) => Promise<Answer>;
	/** Fetches the running text of a page, for its excerpt; nothing for a part of a page. */
	textOf: (page: number) => Promise<PageText | undefined>;
}

/** Where the table and the index come from; tests give their own. */
export interface Sources {
	table: () => Promise<SearchTable>;
	/** The same table with its vocabulary. */
	words: (table: SearchTable) => Promise<SearchTable>;
	index: () => Promise<TextIndex>;
	/** Text of a page by its name in the index. */
	text: (id: string) => Promise<PageText>;
}

/** Ready when the table is there; its words and the index, whose files are on their way, are opened meanwhile. */
export async function openEngine(sources: Sources): Promise<Engine> {
	const table = await sources.table();
	let searchable = searchableOf(table);
	const opening = sources.index();
	const addWords = () =>
		sources.words(table).then((all) => {
			searchable = withWords(searchable, all);
		});
	let whole: Promise<void> | undefined = addWords();
	// Whoever asks for an answer hears of it; a page that only shows the box does not fail.
	for (const promise of [opening, whole]) promise.catch(() => undefined);
	const texts = new Map<string, Promise<PageText>>();
	// The short texts lack words that the site knows: nothing is corrected by them alone.
	const plan = (typed: string, correct: boolean) =>
		planOf(typed, {
			vocabulary: searchable.vocabulary,
			synonyms: table.synonyms,
			correct: correct && searchable.table.words.size > 0,
		});
	return {
		get searchable() {
			return searchable;
		},
		glance(typed, correct) {
			const now = plan(typed, correct);
			return { typed, plan: now, ranked: rank(now, searchable, new Map()), complete: false };
		},
		async answer(typed, correct) {
			// Without them the answer is poorer, not absent; the next one asks for them again.
			whole ??= addWords();
			await whole.catch(() => {
				whole = undefined;
			});
			const now = plan(typed, correct);
			const lookUp = async (words: readonly string[]) => {
				const index = words.length ? await opening : undefined;
				const found = words.map(async (word) => [word, (await index?.find(word)) ?? []] as const);
				return rank(now, searchable, new Map(await Promise.all(found)));
			};
			let ranked = await lookUp(wordsToLookUp(now.terms, searchable));
			if (ranked.length === 0) ranked = await lookUp(wordsToLookUp(now.terms, searchable, true));
			return { typed, plan: now, ranked, complete: true };
		},
		async textOf(page) {
			const id = table.pages[page]?.id;
			if (!id) return undefined;
			const text = texts.get(id) ?? sources.text(id);
			texts.set(id, text);
			text.catch(() => texts.delete(id));
			return text;
		},
	};
}

/**
 * The built site's own files.
 * @param file the table's, which is on its way already
 */
export function siteSources(base: string, file: Promise<Response>): Sources {
	return {
		table: async () => openTable(await (await file).json()),
		async words(table) {
			const response = await fetch(base + WORDS_FILE);
			return openWords(table, await response.json());
		},
		index: () => openTextIndex(base),
		async text(id) {
			const response = await fetch(`${base}${TEXT_FOLDER}${id}.json`);
			return openText(await response.json());
		},
	};
}
