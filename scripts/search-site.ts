import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSearchFields, type SearchFields } from '../src/content-files/search-fields.ts';
import { openTable } from '../src/formats/search-table.ts';
import { openText } from '../src/formats/search-text.ts';
import { writeSearch } from '../src/integrations/search/build-search.ts';
import type { ReadPage } from '../src/integrations/search/page-texts.ts';
import { generatePages } from './search-pages.ts';

/** A built site whose search knows many more pages than it has, and what to ask it. */
export interface LargeSite {
	root: string;
	queries: string[];
}

/** Words that stand on a large share of all pages. */
const common = [
	'service',
	'error',
	'check',
	'restart',
	'pod',
	'latency high',
	'service not ready',
	'logs of the pod',
];
/** Queries of each kind: alert, title, symptom, error. */
const EACH = 10;

/**
 * Copies a built site below .cache and makes its search again over so many pages, the site's own among them. The pages
 * themselves are not written: a search does not open them.
 */
export async function makeLargeSite(built: string, count: number): Promise<LargeSite> {
	const root = join('.cache/bench/search');
	rmSync(root, { recursive: true, force: true });
	mkdirSync(root, { recursive: true });
	const replaced = /[\\/](pagefind|search[\\/]text)([\\/]|$)/;
	cpSync(built, root, { recursive: true, filter: (file) => !replaced.test(file.slice(built.length)) });
	const own = readPages(built);
	const models = own.filter(({ path }) => path.startsWith('/runbooks/')).map(({ text }) => text);
	const { pages, fields } = generatePages(count - own.length, models);
	const known = new Map([...readSearchFields(), ...fields]);
	await writeSearch(root, [...own, ...pages], () => ({ tool: false, list: false }), known);
	return { root, queries: [...common, ...queriesOf([...fields.values()], pages)] };
}

/** The texts of a built site's pages, as its search has them. */
function readPages(built: string): ReadPage[] {
	const read = (file: string) => JSON.parse(readFileSync(join(built, 'search', file), 'utf8')) as unknown;
	const pages = openTable(read('table.json')).pages.filter(({ id }) => id);
	return pages.map(({ id, path, title }) => {
		const { text, headings } = openText(read(`text/${id}.json`));
		return { path, title, text, headings: headings.map((heading) => ({ ...heading, level: 2 })) };
	});
}

function queriesOf(fields: readonly SearchFields[], pages: readonly ReadPage[]): string[] {
	const step = Math.floor(pages.length / EACH);
	return Array.from({ length: EACH }, (_, i) => i * step).flatMap((at) => {
		const { alerts = [], symptoms = [], errors = [] } = fields[at] ?? {};
		return [alerts[0], pages[at]?.title.toLowerCase(), symptoms[0], errors[0]].filter(
			(text) => text !== undefined,
		);
	});
}
