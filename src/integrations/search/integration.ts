import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { buildSearch } from './build-search.ts';

/** Makes the text index and the table of search over the final pages. Runs before the policy and the offline copy. */
export function search(): AstroIntegration {
	return {
		name: 'even-keel:search',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const { pages, words } = await buildSearch(root);
				const size = (gzipSync(readFileSync(join(root, 'search/table.json'))).length / 1024).toFixed(0);
				logger.info(`${pages.length} pages, ${words.size} words, table ${size} KiB compressed`);
			},
		},
	};
}
