import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** One page as the text index keeps it. */
export interface Indexed {
	/** Name of the page in the index. */
	id: string;
	/** Address without the base path. */
	path: string;
	title: string;
	/** Running text: headings, prose, commands. */
	text: string;
	headings: { id: string; text: string; level: number }[];
}

/** Parts of a page that are no text of it: navigation, the foot, tags and folded facts, which front matter gives. */
const chrome = ['footer', 'nav', '.ek-noindex', '.ek-tags', '.ek-facts'];
/** Files of the index's own search box, and of its worker: this site brings its own and runs the search in the page. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)\b.*|wasm\.unknown\.pagefind)$/;

/**
 * Indexes the built pages into `<root>/pagefind`.
 * @param files HTML files from the root, as they are served
 * @throws with the index's own words where a file cannot be indexed
 */
export async function indexText(root: string, files: readonly string[]): Promise<void> {
	const { index, errors } = await createIndex({ excludeSelectors: chrome, forceLanguage: 'en' });
	if (!index) throw new Error(`The text index cannot be made: ${errors.join('; ')}`);
	for (const file of files) {
		const added = await index.addHTMLFile({
			sourcePath: file,
			content: parted(readFileSync(join(root, file), 'utf8')),
		});
		if (added.errors.length) throw new Error(`${file} cannot be indexed: ${added.errors.join('; ')}`);
	}
	const outputPath = join(root, 'pagefind');
	const written = await index.writeFiles({ outputPath });
	await close();
	if (written.errors.length)
		throw new Error(`The text index cannot be written: ${written.errors.join('; ')}`);
	for (const file of globSync('*', { cwd: outputPath }))
		if (unused.test(file)) rmSync(join(outputPath, file));
}

/** Reads back what was indexed, in the order of addresses. */
export function readIndexed(root: string): Indexed[] {
	const folder = join(root, 'pagefind', 'fragment');
	return globSync('*.pf_fragment', { cwd: folder })
		.map((file): Indexed => {
			const fragment = decode(readFileSync(join(folder, file)));
			return {
				id: file.replace('.pf_fragment', ''),
				path: fragment.url,
				title: fragment.meta.title ?? fragment.url,
				text: fragment.content,
				headings: fragment.anchors
					.filter(({ element }) => /^h[1-6]$/.test(element))
					.map(({ id, text, element }) => ({ id, text, level: Number(element.slice(1)) })),
			};
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Addresses of the index's first files: its mark and its list of words. */
export function entryOf(root: string): { tag: string; meta: string } {
	const entry = JSON.parse(readFileSync(join(root, 'pagefind/pagefind-entry.json'), 'utf8')) as {
		languages: Record<string, { hash: string }>;
	};
	const tag = entry.languages['en']?.hash ?? 'en';
	return { tag, meta: `pagefind.${tag}.pf_meta` };
}

/** A cell ends a word: the index would read `<dt>Owner</dt><dd>Platform</dd>` as one. */
const parted = (html: string) =>
	html.replace(/<\/(?:d[td]|t[dh]|li|a|p|div|summary|label|button|h[1-6])>(?=<)/g, '$& ');

interface Fragment {
	url: string;
	content: string;
	meta: { title?: string };
	anchors: { element: string; id: string; text: string }[];
}

/** Twelve bytes of signature, then JSON. */
function decode(file: Buffer): Fragment {
	return JSON.parse(gunzipSync(file).subarray(12).toString('utf8')) as Fragment;
}
