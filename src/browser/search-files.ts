/** Where the text index lies, below the base path. */
export const INDEX_FOLDER = 'pagefind/';
/** Where the table of alerts, titles and words lies. */
export const TABLE_FILE = 'search/table.json';
/** The index adds a mark to the address of its first file; a fixed one lets that file be fetched ahead. */
export const ENTRY_MARK = '1';

const first: [rel: string, path: string][] = [
	['preload', TABLE_FILE],
	['modulepreload', `${INDEX_FOLDER}pagefind.js`],
	['preload', `${INDEX_FOLDER}pagefind-entry.json?ts=${ENTRY_MARK}`],
];

/** Fetches side by side what the first result needs; one after the other takes four steps on a slow line. */
export function preloadSearch(base: string): void {
	for (const [rel, path] of first) preload(rel, base + path);
}

/**
 * Fetches the index's list of words, which the table has named, and its program: by far the largest file, so it waits
 * until the table, which gives the first results, is through.
 */
export function preloadIndex(base: string, meta: string): void {
	for (const file of [meta, 'wasm.en.pagefind']) preload('preload', base + INDEX_FOLDER + file);
}

function preload(rel: string, href: string): void {
	const link = Object.assign(document.createElement('link'), { rel, href });
	if (rel === 'preload') Object.assign(link, { as: 'fetch', crossOrigin: 'anonymous' });
	document.head.append(link);
}
