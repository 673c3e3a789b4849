import { openTextIndex, type PageText, type TextIndex } from '../../browser/pagefind.ts';
import { preloadIndex, TABLE_FILE } from '../../browser/search-files.ts';
import { planOf, type SearchPlan } from '../../domain/search/plan.ts';
import { type Ranked, rank } from '../../domain/search/rank.ts';
import { type Searchable, searchableOf } from '../../domain/search/short-texts.ts';
import type { SearchTable } from '../../domain/search/table.ts';
import { openTable } from '../../formats/search-table.ts';

/** What was found for a text. */
export interface Answer {
	typed: string;
	plan: SearchPlan;
	ranked: Ranked[];
	/** False while only alerts, titles and other short texts were looked at. */
	complete: boolean;
	/** Fetches a page's running text, for its excerpt; absent for a page that was not found by its text. */
	textOf: (page: number) => Promise<PageText> | undefined;
}

/** What search works on. */
export interface Engine {
	searchable: Searchable;
	/** From the table alone, at once. */
	glance: (typed: string, correct: boolean) => Answer;
	/** With the text index. Rejects where it cannot be loaded. */
	answer: (typed: string, correct: boolean) => Promise<Answer>;
}

/** Where the table and the index come from; tests give their own. */
export interface Sources {
	table: () => Promise<SearchTable>;
	index: () => Promise<TextIndex>;
}

/** Starts loading both files side by side; ready when the table is there. */
export async function openEngine(sources: Sources): Promise<Engine> {
	const opening = sources.index();
	// Whoever asks for an answer hears of it; a page that only shows the box does not fail.
	opening.catch(() => undefined);
	const searchable = searchableOf(await sources.table());
	const plan = (typed: string, correct: boolean) =>
		planOf(typed, { vocabulary: searchable.vocabulary, synonyms: searchable.table.synonyms, correct });
	return {
		searchable,
		glance: (typed, correct) => {
			const now = plan(typed, correct);
			return {
				typed,
				plan: now,
				ranked: rank(now, searchable, new Map()),
				complete: false,
				textOf: () => undefined,
			};
		},
		async answer(typed, correct) {
			const now = plan(typed, correct);
			const index = await opening;
			const words = [...new Set(now.terms.flatMap((term) => term.words.map(({ word }) => word)))];
			const hits = new Map(
				await Promise.all(words.map(async (word) => [word, await index.find(word)] as const)),
			);
			const texts = new Map([...hits.values()].flat().map((hit) => [hit.id, hit.text]));
			const textOf = (page: number) => texts.get(searchable.table.pages[page]?.id ?? '')?.();
			return { typed, plan: now, ranked: rank(now, searchable, hits), complete: true, textOf };
		},
	};
}

/** The built site's own files. */
export function siteSources(base: string): Sources {
	return {
		async table() {
			const response = await fetch(base + TABLE_FILE);
			if (!response.ok) throw new Error(`The search table did not arrive (${response.status}).`);
			const table = openTable(await response.json());
			preloadIndex(base, table.meta);
			return table;
		},
		index: () => openTextIndex(base),
	};
}
