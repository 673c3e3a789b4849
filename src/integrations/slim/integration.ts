import { createHash } from 'node:crypto';
import { globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { StyleClasses } from './style-attributes.ts';
import { propertiesRead, slimStylesheet, withoutUnread } from './stylesheet.ts';

/**
 * Takes out of the built stylesheets what no page can use, and moves style attributes into classes. A sheet gets a new name
 * with its new content: hosts keep files under `_astro/` for ever.
 */
export function slim(): AstroIntegration {
	return {
		name: 'even-keel:slim',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const pages = globSync('**/*.html', { cwd: root }).map((file) => join(root, file));
				const scripts = globSync('_astro/*.js', { cwd: root }).map((file) => join(root, file));
				const styles = new StyleClasses();
				const html = new Map(pages.map((page) => [page, styles.replace(readFileSync(page, 'utf8'))]));
				const code = new Map(scripts.map((file) => [file, readFileSync(file, 'utf8')]));
				const words = new Set([...html.values(), ...code.values()].join('\n').match(/[A-Za-z_][\w-]*/g));
				const sheets = globSync('_astro/*.css', { cwd: root });
				const shared = mostUsed(sheets, html);
				const names = new Map<string, string>();
				let saved = 0;
				const slimmed = sheets.map((sheet) => {
					const before = readFileSync(join(root, sheet), 'utf8');
					const text = slimStylesheet(before, words) + (sheet === shared ? styles.css() : '');
					return { sheet, before, text };
				});
				const readers = [...slimmed.map(({ text }) => text), ...code.values(), ...html.values()];
				const read = new Set(readers.flatMap(propertiesRead));
				for (const { sheet, before, text } of slimmed) {
					const after = withoutUnread(text, read);
					saved += before.length - after.length;
					names.set(sheet, rename(root, sheet, after));
				}
				for (const [file, text] of [...html, ...code]) writeFileSync(file, renamed(text, names));
				logger.info(
					`${sheets.length} stylesheets, ${(saved / 1024).toFixed(0)} KiB of rules that nothing uses taken out`,
				);
			},
		},
	};
}

/** The sheet that most pages load: it takes the rules that every page may need. */
function mostUsed(sheets: string[], html: Map<string, string>): string | undefined {
	const count = (sheet: string) => [...html.values()].filter((text) => text.includes(sheet)).length;
	return sheets.map((sheet) => ({ sheet, pages: count(sheet) })).sort((a, b) => b.pages - a.pages)[0]?.sheet;
}

function rename(root: string, sheet: string, text: string): string {
	const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
	const name = sheet.replace(/\.[\w-]+\.css$/, `.${hash}.css`);
	writeFileSync(join(root, sheet), text);
	renameSync(join(root, sheet), join(root, name));
	return name;
}

function renamed(text: string, names: Map<string, string>): string {
	let result = text;
	for (const [before, after] of names) result = result.replaceAll(before, after);
	return result;
}
