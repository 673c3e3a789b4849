import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { tokensOf } from '../../domain/search/words.ts';
import type { ReadPage } from './page-texts.ts';

/** A page with its name in the text index. */
export interface Indexed extends ReadPage {
	id: string;
}

/**
 * The index closes a file at 20,000 places of words, whatever they weigh: about 27 KiB with each word of a page once.
 * Said sixteen times over, a word takes hardly more bytes and sixteen times the places, so that a file is about 5 KiB and
 * a query of two words fetches 10 instead of 60. How often a page says a word made no difference on the tuning half.
 */
const TIMES = 16;
/** How much louder a word is that was written to be found. */
const LOUD = 3;
/** Files of the index's own search box and worker: this site brings its own and runs the search in the page. */
const unused =
	/^(fragment\/.*|pagefind-(ui|modular-ui|component-ui|highlight|worker)\b.*|wasm\.unknown\.pagefind)$/;
/** Name of the index's list of files in its address. One for all builds: it is fetched before anything names it. */
const NAME = 'site';
const ENTRY = 'pagefind-entry.json';

/**
 * Writes the text index into `<root>/pagefind`. It holds which words a page has, not their order: texts are fetched from
 * files of their own.
 * @param said what a page says to be found, besides its running text; empty where the table says it
 * @throws with the index's own words where it cannot be made
 */
export async function indexWords(
	root: string,
	pages: readonly ReadPage[],
	said: (path: string) => string,
): Promise<Indexed[]> {
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error(`The text index cannot be made: ${errors.join('; ')}`);
	for (const { path, title, text } of pages) {
		const loud = new Set(tokensOf(said(path)));
		const words = [...new Set([...tokensOf(text), ...loud])].map((word) =>
			`${word} `.repeat(TIMES * (loud.has(word) ? LOUD : 1)),
		);
		const record = { url: path, language: 'en', content: words.join(''), meta: { title } };
		const added = await index.addCustomRecord(record);
		if (added.errors.length) throw new Error(`${path} cannot be indexed: ${added.errors.join('; ')}`);
	}
	const made = await index.getFiles();
	await close();
	if (made.errors.length) throw new Error(`The text index cannot be made: ${made.errors.join('; ')}`);
	const files = new Map(made.files.map(({ path, content }) => [path, Buffer.from(content)]));
	const hash = giveName(files);
	for (const [path, content] of files) {
		if (unused.test(path)) continue;
		const target = join(root, 'pagefind', path.replace(`pagefind.${hash}.`, `pagefind.${NAME}.`));
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, content);
	}
	const ids = idsOf(files);
	return pages.map((page) => ({ ...page, id: ids.get(page.path) ?? '' }));
}

/** Names of the pages in the index, by address: its records hold twelve bytes of signature, then JSON. */
function idsOf(files: ReadonlyMap<string, Buffer>): Map<string, string> {
	return new Map(
		[...files].flatMap(([path, content]) => {
			if (!path.endsWith('.pf_fragment')) return [];
			const record = JSON.parse(gunzipSync(content).subarray(12).toString('utf8')) as { url: string };
			return [[record.url, basename(path, '.pf_fragment')] as const];
		}),
	);
}

/** Enters the fixed name of the list of files. @returns the name that it had */
function giveName(files: Map<string, Buffer>): string {
	const entry = JSON.parse(String(files.get(ENTRY))) as { languages: { en: { hash: string } } };
	const { hash } = entry.languages.en;
	entry.languages.en.hash = NAME;
	files.set(ENTRY, Buffer.from(JSON.stringify(entry)));
	return hash;
}
