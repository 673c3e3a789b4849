import type { SearchPage, SearchTable, Synonym } from '../domain/search/table.ts';
import { isRecord } from './envelope.ts';

/** Version of the files; the page and the files come from one build, a mismatch is a half-updated copy. */
const VERSION = 4;

/** The table as the build writes it: what the first results need, and what only the full answer does. */
export interface SealedTable {
	/** Alerts, titles and the other short texts of all pages. */
	table: string;
	/** The vocabulary, and what people say: half of the bytes. */
	words: string;
}

/** Writes the table as two files; words stand in groups by how many pages hold them, so that no number is repeated. */
export function sealTable({ pages, words, rare, ...rest }: SearchTable): SealedTable {
	const groups = new Map<number, string[]>();
	for (const [word, count] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const group = groups.get(count);
		if (group) group.push(word);
		else groups.set(count, [word]);
	}
	const first = pages.map(({ said: _, ...page }) => ({ ...page, path: shortened(page) }));
	return {
		table: JSON.stringify({ version: VERSION, ...rest, pages: first }),
		words: JSON.stringify({
			version: VERSION,
			of: markOf(pages),
			words: Object.fromEntries([...groups].map(([count, list]) => [count, list.join(' ')])),
			rare: [...rare].sort().join(' '),
			said: pages.map(({ said }) => said ?? ''),
		}),
	};
}

/**
 * Reads the first file. Its vocabulary is empty until the second one is there.
 * @throws with one sentence where the file is of another build
 */
export function openTable(json: unknown): SearchTable {
	if (!isRecord(json) || json.version !== VERSION) throw new Error('The search table is of another version.');
	return {
		total: Number(json.total),
		pages: (json.pages as SearchPage[]).map((page) => ({ ...page, path: lengthened(page) })),
		synonyms: json.synonyms as Synonym[],
		names: json.names as Record<string, string>,
		words: new Map(),
		rare: new Set(),
	};
}

/** Adds the second file to the first. @throws with one sentence where they are not of the same pages */
export function openWords(table: SearchTable, json: unknown): SearchTable {
	if (!isRecord(json) || json.version !== VERSION || json.of !== markOf(table.pages))
		throw new Error('The words of the search are of another build.');
	const said = json.said as string[];
	const words = new Map<string, number>();
	for (const [count, list] of Object.entries(isRecord(json.words) ? json.words : {}))
		for (const word of String(list).split(' ')) words.set(word, Number(count));
	return {
		...table,
		pages: table.pages.map((page, i) => (said[i] ? { ...page, said: said[i] } : page)),
		words,
		rare: new Set(String(json.rare).split(' ')),
	};
}

/** Tells lists of pages apart: what people say is kept by the place of its page. FNV-1a, 32 bits. */
function markOf(pages: readonly SearchPage[]): number {
	let mark = 0x811c9dc5;
	for (const { path } of pages)
		for (let i = 0; i < path.length; i++) mark = Math.imul(mark ^ path.charCodeAt(i), 0x01000193);
	return mark >>> 0;
}

/** Stands for the title in an address whose last part is made of it, as most are. */
const TITLE = '*';
const ofTitle = (title: string) =>
	`/${title
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')}/`;

function shortened({ path, title }: SearchPage): string {
	const last = ofTitle(title);
	return path.endsWith(last) ? path.slice(0, path.length - last.length) + TITLE : path;
}

function lengthened({ path, title }: SearchPage): string {
	return path.endsWith(TITLE) ? path.slice(0, -TITLE.length) + ofTitle(title) : path;
}
