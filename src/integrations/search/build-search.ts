import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	readIdeas,
	readSearchFields,
	readSearchNames,
	readWords,
} from '../../content-files/search-fields.ts';
import { readSynonyms } from '../../content-files/synonyms.ts';
import { findingText } from '../../domain/finding-text.ts';
import type { SearchTable } from '../../domain/search/table.ts';
import { sealTable } from '../../formats/search-table.ts';
import { sealText } from '../../formats/search-text.ts';
import { lookAt } from './look-at.ts';
import { isLarge, left, makeTable } from './make-table.ts';
import { type ReadPage, readTexts } from './page-texts.ts';
import { indexWords } from './text-index.ts';

/** Pages that are no answer: one address for each alert, which only leads on, the page of results, the page for nothing found. */
const skipped = /^(alerts\/[^/]+\/|search\/|404)/;

/** Makes everything that search fetches, for the built pages of a folder. @throws where the list of synonyms is wrong */
export async function buildSearch(root: string): Promise<SearchTable> {
	const files = globSync('**/*.html', { cwd: root })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => !skipped.test(file))
		.sort();
	const pages = await readTexts(root, files);
	return writeSearch(root, pages, (path) => lookAt(readFileSync(join(root, path, 'index.html'), 'utf8')));
}

/** The same from texts that were read already. */
export async function writeSearch(
	root: string,
	pages: readonly ReadPage[],
	look: (path: string) => ReturnType<typeof lookAt>,
	fields = readSearchFields(),
): Promise<SearchTable> {
	const synonyms = readSynonyms();
	if (!synonyms.value) throw new Error(synonyms.findings.map(findingText).join('\n'));
	for (const folder of ['pagefind', 'search/text'])
		rmSync(join(root, folder), { recursive: true, force: true });
	const large = isLarge(pages.length);
	const indexed = await indexWords(root, pages, (path) => (large ? left(fields.get(path) ?? {}) : ''));
	const table = makeTable({
		indexed,
		fields,
		synonyms: synonyms.value.synonyms,
		names: readSearchNames(),
		look,
		parts: [...readIdeas(), ...readWords()],
	});
	mkdirSync(join(root, 'search/text'), { recursive: true });
	const sealed = sealTable(table);
	writeFileSync(join(root, 'search/table.json'), sealed.table);
	writeFileSync(join(root, 'search/words.json'), sealed.words);
	for (const { id, text, headings } of indexed) {
		const shown = sealText({ text, headings: headings.filter(({ level }) => level > 1) });
		writeFileSync(join(root, `search/text/${id}.json`), shown);
	}
	return table;
}
