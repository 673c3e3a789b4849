import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const folder = fileURLToPath(new URL('../components/mdx/', import.meta.url));

/**
 * Every component in src/components/mdx can be used in a page without an import line, so that a runbook holds words and
 * commands and nothing else. The imports go to the end of the text: lines in error messages stay right.
 */
export function mdxComponents(): Plugin {
	const names = new Set(
		readdirSync(folder)
			.filter((file) => file.endsWith('.astro'))
			.map((file) => file.replace('.astro', '')),
	);
	return {
		name: 'even-keel:mdx-components',
		enforce: 'pre',
		load(id) {
			if (!/\/content\/docs\/.*\.mdx$/.test(id)) return null;
			return addImports(readFileSync(id, 'utf8'), names);
		},
	};
}

/** The text of a page with an import for each known component that it uses and does not import itself. */
export function addImports(text: string, known: ReadonlySet<string>): string {
	const prose = text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '');
	const used = new Set([...prose.matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name));
	const missing = [...used].filter(
		(name) => known.has(name) && !new RegExp(`^import .*\\b${name}\\b`, 'm').test(prose),
	);
	if (missing.length === 0) return text;
	const lines = missing
		.sort()
		.map((name) => `import ${name} from ${JSON.stringify(join(folder, `${name}.astro`))};`);
	return `${text.trimEnd()}\n\n${lines.join('\n')}\n`;
}
