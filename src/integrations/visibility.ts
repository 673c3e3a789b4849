import { globSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** An internal handbook asks search engines to stay away and has no site map; a public one has both. */
export function visibility(kind: 'internal' | 'public'): AstroIntegration {
	return {
		name: 'even-keel:visibility',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const root = fileURLToPath(dir);
				const rule = kind === 'internal' ? 'Disallow: /' : 'Allow: /';
				writeFileSync(join(root, 'robots.txt'), `User-agent: *\n${rule}\n`);
				if (kind === 'public') return;
				for (const file of globSync('sitemap-*.xml', { cwd: root })) rmSync(join(root, file));
			},
		},
	};
}
