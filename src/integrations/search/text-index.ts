import { globSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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
 * Said eight times over, a word takes hardly more bytes and eight times the places, so that a file is about 7 KiB and a
 * query of two words fetches 15 instead of 60. How often a page says a word made no difference on the tuning half.
 */
const TIMES = 8;
/** Files of the index's own search box and worker: this site brings its own and runs the search in the page. */
const unused =
	/^(fragment|pagefind-(ui|modular-ui|component-ui|highlight|worker)\b.*|wasm\.unknown\.pagefind)$/;
/** Name of the index's list of files in its address. One for all builds: it is fetched before anything names it. */
const NAME = 'site';

/**
 * Writes the text index into `<root>/pagefind`. It holds which words a page has, not their order: texts are fetched from
 * files of their own.
 * @throws with the index's own words where it cannot be written
 */
export async function indexWords(root: string, pages: readonly ReadPage[]): Promise<Indexed[]> {
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error(`The text index cannot be made: ${errors.join('; ')}`);
	for (const { path, title, text } of pages) {
		const words = [...new Set(tokensOf(text))].map((word) => `${word} `.repeat(TIMES));
		const record = { url: path, language: 'en', content: words.join(''), meta: { title } };
		const added = await index.addCustomRecord(record);
		if (added.errors.length) throw new Error(`${path} cannot be indexed: ${added.errors.join('; ')}`);
	}
	const outputPath = join(root, 'pagefind');
	const written = await index.writeFiles({ outputPath });
	await close();
	if (written.errors.length)
		throw new Error(`The text index cannot be written: ${written.errors.join('; ')}`);
	const ids = idsOf(join(outputPath, 'fragment'));
	for (const file of readdirSync(outputPath))
		if (unused.test(file)) rmSync(join(outputPath, file), { recursive: true });
	rename(outputPath);
	return pages.map((page) => ({ ...page, id: ids.get(page.path) ?? '' }));
}

/** Names of the pages in the index, by address: its records hold twelve bytes of signature, then JSON. */
function idsOf(folder: string): Map<string, string> {
	return new Map(
		globSync('*.pf_fragment', { cwd: folder }).map((file) => {
			const record = JSON.parse(
				gunzipSync(readFileSync(join(folder, file)))
					.subarray(12)
					.toString('utf8'),
			);
			return [(record as { url: string }).url, basename(file, '.pf_fragment')];
		}),
	);
}

/** Gives the list of files its fixed name. */
function rename(folder: string): void {
	const file = join(folder, 'pagefind-entry.json');
	const entry = JSON.parse(readFileSync(file, 'utf8')) as { languages: Record<string, { hash: string }> };
	for (const language of Object.values(entry.languages)) {
		renameSync(join(folder, `pagefind.${language.hash}.pf_meta`), join(folder, `pagefind.${NAME}.pf_meta`));
		language.hash = NAME;
	}
	writeFileSync(file, JSON.stringify(entry));
}
