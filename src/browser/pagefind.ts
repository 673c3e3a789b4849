import { ENTRY_MARK, INDEX_FOLDER } from './search-files.ts';

/** One page that holds a word. */
export interface TextHit {
	/** Name of the page in the index. */
	id: string;
	score: number;
}

/** The text index, loaded. */
export interface TextIndex {
	/** Pages that hold the word, its other forms, or words that begin with it. */
	find: (word: string) => Promise<TextHit[]>;
}

/** Starlight's ranking: the index's own numbers put long words that merely begin with a term too high. Pass them always. */
export const ranking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };

/** What is used of the index's script. */
interface Script {
	createInstance: (options: object) => {
		init: () => Promise<void>;
		search: (word: string) => Promise<{ results: { id: string; score: number }[] }>;
	};
}

/**
 * Loads the index's script and its word list. It runs in the page: a worker would be one more file and one more step
 * before the first result, and a search takes a few milliseconds.
 * @param base base path of the site, with its closing slash
 */
export async function openTextIndex(base: string): Promise<TextIndex> {
	const folder = base + INDEX_FOLDER;
	const script = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Script;
	const instance = script.createInstance({
		basePath: folder,
		baseUrl: base,
		noWorker: true,
		metaCacheTag: ENTRY_MARK,
		ranking,
	});
	await instance.init();
	return {
		async find(word) {
			// Quotes would make it an exact phrase.
			const { results } = await instance.search(word.replaceAll('"', ' '));
			return results.map(({ id, score }) => ({ id, score }));
		},
	};
}
