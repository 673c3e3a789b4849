import type { SearchPage, SearchTable, Synonym } from '../domain/search/table.ts';
import { isRecord } from './envelope.ts';

/** Version of the file; the page and the file come from one build, a mismatch is a half-updated copy. */
const VERSION = 3;

/** The table as the build writes it: words in groups by how many pages hold them, so that no number is repeated. */
export function sealTable(table: SearchTable): string {
	const groups = new Map<number, string[]>();
	for (const [word, pages] of [...table.words].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const group = groups.get(pages);
		if (group) group.push(word);
		else groups.set(pages, [word]);
	}
	const words = Object.fromEntries([...groups].map(([pages, list]) => [pages, list.join(' ')]));
	const pages = table.pages.map((page) => ({ ...page, path: shortened(page) }));
	return JSON.stringify({ version: VERSION, ...table, pages, words, rare: [...table.rare].sort().join(' ') });
}

/** Reads what `sealTable` wrote. Throws with one sentence where the file is of another build. */
export function openTable(json: unknown): SearchTable {
	if (!isRecord(json) || json.version !== VERSION) throw new Error('The search table is of another version.');
	const words = new Map<string, number>();
	for (const [pages, list] of Object.entries(isRecord(json.words) ? json.words : {})) {
		for (const word of String(list).split(' ')) words.set(word, Number(pages));
	}
	return {
		total: Number(json.total),
		pages: (json.pages as SearchPage[]).map((page) => ({ ...page, path: lengthened(page) })),
		synonyms: json.synonyms as Synonym[],
		names: json.names as Record<string, string>,
		words,
		rare: new Set(String(json.rare).split(' ')),
	};
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
