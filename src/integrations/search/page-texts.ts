import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** The running text of one page, as the text index reads it: headings, prose, commands. */
export interface ReadPage {
	/** Address without the base path. */
	path: string;
	title: string;
	text: string;
	/** `at`: number of words before it. */
	headings: { id: string; text: string; level: number; at: number }[];
}

/** Parts of a page that are no text of it: navigation, the foot, tags and folded facts, which front matter gives. */
const chrome = ['footer', 'nav', '.ek-noindex', '.ek-tags', '.ek-facts'];

/**
 * Reads the text of the built pages with the text index's own reader, so that what is shown is what is found.
 * @param files HTML files from the root, as they are served
 * @throws with the index's own words where a file cannot be read
 * @returns the pages in the order of addresses
 */
export async function readTexts(root: string, files: readonly string[]): Promise<ReadPage[]> {
	const { index, errors } = await createIndex({ excludeSelectors: chrome, forceLanguage: 'en' });
	if (!index) throw new Error(`The pages cannot be read for search: ${errors.join('; ')}`);
	for (const file of files) {
		const added = await index.addHTMLFile({
			sourcePath: file,
			content: parted(readFileSync(join(root, file), 'utf8')),
		});
		if (added.errors.length) throw new Error(`${file} cannot be indexed: ${added.errors.join('; ')}`);
	}
	const made = await index.getFiles();
	await close();
	if (made.errors.length) throw new Error(`The pages cannot be read for search: ${made.errors.join('; ')}`);
	return made.files
		.filter(({ path }) => path.endsWith('.pf_fragment'))
		.map(({ content }) => pageOf(content))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A cell ends a word: the index would read `<dt>Owner</dt><dd>Platform</dd>` as one. */
const parted = (html: string) =>
	html.replace(/<\/(?:d[td]|t[dh]|li|a|p|div|summary|label|button|pre|figure|h[1-6])>(?=<)/g, '$& ');

interface Fragment {
	url: string;
	content: string;
	meta: { title?: string };
	anchors: { element: string; id: string; text: string; location: number }[];
}

/** Twelve bytes of signature, then JSON. */
function pageOf(file: Uint8Array): ReadPage {
	const { url, content, meta, anchors } = JSON.parse(
		gunzipSync(file).subarray(12).toString('utf8'),
	) as Fragment;
	return {
		path: url,
		title: meta.title ?? url,
		text: content,
		headings: anchors
			.filter(({ element }) => /^h[1-6]$/.test(element))
			.map(({ id, text, element, location }) => ({
				id,
				text,
				level: Number(element.slice(1)),
				at: location,
			})),
	};
}
