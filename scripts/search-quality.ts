import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openTextIndex } from '../src/browser/pagefind.ts';
import { type halves, readSearchQueries } from '../src/content-files/search-queries.ts';
import { findingText } from '../src/domain/finding-text.ts';
import { grouped } from '../src/domain/search/group.ts';
import type { Trial } from '../src/domain/search/quality.ts';
import { openTable, openWords } from '../src/formats/search-table.ts';
import { openText } from '../src/formats/search-text.ts';
import { type Engine, openEngine } from '../src/islands/search/engine.ts';

/** Results of a kind that the box shows. */
const EACH = 5;

/** Opens the search of a built site in Node: the same plan, table, index and order as in the browser. */
export async function openBuilt(root: string): Promise<Engine> {
	const base = pathToFileURL(`${root}/`).href;
	globalThis.fetch = withFiles(globalThis.fetch);
	return openEngine({
		table: async () => openTable(JSON.parse(readFileSync(`${root}/search/table.json`, 'utf8'))),
		words: async (table) => openWords(table, JSON.parse(readFileSync(`${root}/search/words.json`, 'utf8'))),
		index: () => openTextIndex(base),
		text: async (id) => openText(JSON.parse(readFileSync(`${root}/search/text/${id}.json`, 'utf8'))),
	});
}

/** Runs one half of the query set. The order is the one that is shown, groups included. */
export async function runQueries(engine: Engine, half: (typeof halves)[number]): Promise<Trial[]> {
	const read = readSearchQueries(half);
	if (!read.value) throw new Error(read.findings.map(findingText).join('\n'));
	const { pages } = engine.searchable.table;
	const trials: Trial[] = [];
	for (const [group, queries] of Object.entries(read.value)) {
		for (const { q, pages: wanted } of queries) {
			const { ranked } = await engine.answer(q, true);
			const shown = grouped(ranked, pages, EACH).flatMap(({ results }) => results);
			trials.push({ group, query: q, wanted, shown: shown.map(({ page }) => pages[page]?.path ?? '') });
		}
	}
	return trials;
}

/** Addresses of the pages that can be found. */
export const knownPaths = (engine: Engine) => new Set(engine.searchable.table.pages.map(({ path }) => path));

/** fetch for files: the index reads its parts by address, and in Node these are files. */
function withFiles(web: typeof fetch): typeof fetch {
	return async (input, init) => {
		const address = String(input instanceof Request ? input.url : input);
		if (!address.startsWith('file:')) return web(input, init);
		return new Response(new Uint8Array(readFileSync(fileURLToPath(address.replace(/\?.*$/, '')))));
	};
}
