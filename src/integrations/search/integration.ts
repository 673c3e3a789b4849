import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { readIdeas, readSearchFields, readSearchNames } from '../../content-files/search-fields.ts';
import { readSynonyms } from '../../content-files/synonyms.ts';
import { findingText } from '../../domain/finding-text.ts';
import type { SearchPage } from '../../domain/search/table.ts';
import { sealTable } from '../../formats/search-table.ts';
import { sealText } from '../../formats/search-text.ts';
import { lookAt } from './look-at.ts';
import { makeTable } from './make-table.ts';
import { readTexts } from './page-texts.ts';
import { type Indexed, indexWords } from './text-index.ts';

/** Pages that are no answer: one address for each alert, which only leads on, the page of results, the page for nothing found. */
const skipped = /^(alerts\/[^/]+\/|search\/|404)/;

/** Makes the text index and the table of search over the final pages. Runs before the policy and the offline copy. */
export function search(): AstroIntegration {
	return {
		name: 'even-keel:search',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const synonyms = readSynonyms();
				if (!synonyms.value) throw new Error(synonyms.findings.map(findingText).join('\n'));
				const files = globSync('**/*.html', { cwd: root })
					.map((file) => file.replaceAll('\\', '/'))
					.filter((file) => !skipped.test(file))
					.sort();
				const indexed = await indexWords(root, await readTexts(root, files));
				const table = makeTable({
					indexed,
					fields: readSearchFields(),
					synonyms: synonyms.value.synonyms,
					names: readSearchNames(),
					look: (path) => lookAt(readFileSync(join(root, path, 'index.html'), 'utf8')),
					parts: [...readIdeas(), ...wordsOfGlossary(indexed)],
				});
				const text = sealTable(table);
				mkdirSync(join(root, 'search/text'), { recursive: true });
				writeFileSync(join(root, 'search/table.json'), text);
				for (const { id, text, headings } of indexed) {
					const shown = sealText({ text, headings: headings.filter(({ level }) => level > 1) });
					writeFileSync(join(root, `search/text/${id}.json`), shown);
				}
				const size = (gzipSync(text).length / 1024).toFixed(0);
				logger.info(`${table.pages.length} pages, ${table.words.size} words, table ${size} KiB compressed`);
			},
		},
	};
}

const GLOSSARY = '/handbook/glossary/';

/** Each word of the glossary is found by itself. */
function wordsOfGlossary(indexed: readonly Indexed[]): SearchPage[] {
	const headings = indexed.find(({ path }) => path === GLOSSARY)?.headings ?? [];
	return headings
		.filter(({ level }) => level > 2)
		.map(({ id, text }) => ({ id: '', path: `${GLOSSARY}#${id}`, kind: 'word', title: text }));
}
