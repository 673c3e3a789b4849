import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { manifestOf, versionOf } from './manifest.ts';

/**
 * Writes the service worker over the final bytes of the build, so it runs last. The date of the build stands in one small
 * file of its own: an unchanged page keeps its hash and is not fetched again.
 * @param built when the copy was made
 */
export function offline(built: Date): AstroIntegration {
	return {
		name: 'even-keel:offline',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				writeFileSync(join(root, 'build.json'), `${JSON.stringify({ built: built.toISOString() })}\n`);
				const { manifest, bytes } = manifestOf(root);
				const version = versionOf(manifest);
				const source = readFileSync(new URL('./worker.js', import.meta.url), 'utf8');
				const head = `const MANIFEST = ${JSON.stringify(manifest)};\nconst VERSION = '${version}';\n`;
				writeFileSync(join(root, 'sw.js'), head + source);
				logger.info(
					`${Object.keys(manifest).length} files, ${(bytes / 1024 / 1024).toFixed(1)} MiB, version ${version}`,
				);
			},
		},
	};
}

/** SOURCE_DATE_EPOCH makes a build repeatable; without it the copy is as old as its build. */
export function buildDate(): Date {
	const epoch = process.env.SOURCE_DATE_EPOCH;
	return epoch ? new Date(Number(epoch) * 1000) : new Date();
}
