import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { checkDiagrams } from './check.ts';
import { counts } from './picture.ts';
import { STANDALONE_CSS, standalonePictures } from './standalone.ts';

/** What a diagram may cost on a page, bytes after brotli. */
export const DIAGRAM_BUDGET = 8 * 1024;

/** Checks all diagrams before a build, and writes each as a file of its own after it, for the "Full size" links. */
export function diagramFiles(): AstroIntegration {
	return {
		name: 'even-keel:diagrams',
		hooks: {
			'astro:config:setup': async ({ command, config }) => {
				if (command === 'build') await checkDiagrams(fileURLToPath(new URL('content/docs/', config.srcDir)));
			},
			'astro:build:done': ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				const folder = join(site, 'diagrams');
				const pictures = picturesIn(site);
				if (!pictures.size) return;
				mkdirSync(folder, { recursive: true });
				writeFileSync(join(folder, 'page.css'), STANDALONE_CSS);
				for (const [hash, svg] of pictures) {
					writeFileSync(join(folder, `${hash}.svg`), svg);
					const bytes = brotliCompressSync(svg).length;
					if (bytes > DIAGRAM_BUDGET)
						logger.warn(`A diagram takes ${bytes} bytes, more than ${DIAGRAM_BUDGET}: diagrams/${hash}.svg`);
				}
				logger.info(`${pictures.size} diagrams, ${counts.drawn} drawn, ${counts.cached} from the cache`);
			},
		},
	};
}

function picturesIn(site: string): Map<string, string> {
	const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.html'),
	);
	return new Map(pages.flatMap((page) => standalonePictures(readFileSync(join(site, page), 'utf8'))));
}
