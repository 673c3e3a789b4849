/** Where the text index lies, below the base path. */
export const INDEX_FOLDER = 'pagefind/';
/** Where the table of alerts, titles and other short texts lies. */
export const TABLE_FILE = 'search/table.json';
/** Where its vocabulary lies, and what people say: only the full answer needs them. */
export const WORDS_FILE = 'search/words.json';
/** Where the texts of pages lie, by their names in the index. */
export const TEXT_FOLDER = 'search/text/';
/** The index adds a mark to the address of its first file; a fixed one lets that file be fetched ahead. */
export const ENTRY_MARK = '1';

const PROGRAM = 'wasm.en.pagefind';
/** What the text index begins with, besides its program. */
const indexFiles: [rel: string, path: string][] = [
	['modulepreload', 'pagefind.js'],
	['preload', `pagefind-entry.json?ts=${ENTRY_MARK}`],
	['preload', 'pagefind.site.pf_meta'],
];

/**
 * Fetches what search begins with, side by side: one after the other takes five steps on a slow line. The index's program
 * is by far the largest file: it is asked for when the table begins to arrive, so that the first results do not wait for it.
 * @param base base path of the site, with its closing slash
 * @returns the table's file
 */
export async function fetchSearch(base: string): Promise<Response> {
	const file = fetch(base + TABLE_FILE);
	preload('preload', base + WORDS_FILE);
	for (const [rel, path] of indexFiles) preload(rel, base + INDEX_FOLDER + path);
	const table = await file;
	preload('preload', base + INDEX_FOLDER + PROGRAM);
	if (!table.ok) throw new Error(`The search table did not arrive (${table.status}).`);
	return table;
}

function preload(rel: string, href: string): void {
	const link = Object.assign(document.createElement('link'), { rel, href, fetchPriority: 'low' });
	if (rel === 'preload') Object.assign(link, { as: 'fetch', crossOrigin: 'anonymous' });
	document.head.append(link);
}
