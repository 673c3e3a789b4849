import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentPolicy, securityHeaders } from './content-policy.ts';
import { addParts, inlineParts, noParts } from './inline-parts.ts';

/**
 * Hashes what is inline in the final HTML: a meta tag for each page, which also protects a copy on a host without
 * headers, and one `_headers` file for the site. Runs after everything that writes HTML.
 */
export function policy(): AstroIntegration {
	return {
		name: 'even-keel:policy',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const site = noParts();
				for (const file of globSync('**/*.html', { cwd: root })) {
					const path = join(root, file);
					const html = readFileSync(path, 'utf8');
					const parts = inlineParts(html, file);
					addParts(site, parts);
					writeFileSync(path, withPolicy(html, contentPolicy(parts, 'meta'), file));
				}
				const headers = securityHeaders(site);
				const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
				writeFileSync(join(root, '_headers'), `/*\n${lines.join('\n')}\n`);
				const { scripts, styles, styleAttributes } = site;
				const size = headers['Content-Security-Policy']?.length;
				logger.info(
					`${scripts.size} inline scripts, ${styles.size} styles, ${styleAttributes.size} style attributes; header ${size} bytes`,
				);
			},
		},
	};
}

/** The page with its policy as the first thing after the character set, so that nothing comes before it. */
export function withPolicy(html: string, content: string, file: string): string {
	const tag = `<meta http-equiv="Content-Security-Policy" content="${content}">`;
	const result = html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + tag);
	if (result === html)
		throw new Error(`${file}: there is no <meta charset="utf-8"> to put the policy after.`);
	return result;
}
