import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { combined, relinked, sharedSheets } from './combine.ts';
import { forwardingScripts, withoutForwarding } from './forwarding.ts';
import { StyleClasses } from './style-attributes.ts';
import { propertiesRead, slimStylesheet, withoutUnread } from './stylesheet.ts';

/**
 * Takes out of the built stylesheets what no page can use, makes one of those that nearly every page has, and moves style
 * attributes into classes. A script that only loads another one is left out. A sheet gets a new name with its new content: hosts keep files under `_astro/` for ever.
 */
export function slim(): AstroIntegration {
	return {
		name: 'even-keel:slim',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const styles = new StyleClasses();
				const html = read(root, '**/*.html', (text) => styles.replace(text));
				const code = read(root, '_astro/*.js');
				const before = read(root, '_astro/*.css');
				const sheets = slimmed(before, html, code);
				const shared = sharedSheets([...html.values()]);
				const text = combined(shared, (sheet) => sheets.get(sheet) ?? '') + styles.css();
				const common = write(root, '_astro/common.css', text);
				// A sheet that a script loads by name stays a file of its own, also where it is a part of the common one.
				const names = new Map([...sheets].map(([sheet, content]) => [sheet, write(root, sheet, content)]));
				for (const sheet of before.keys()) rmSync(join(root, sheet), { force: true });
				const forwards = forwardingScripts(code);
				for (const [file, page] of html) {
					const linked = withoutForwarding(relinked(page, shared, common), forwards);
					writeFileSync(join(root, file), renamed(linked, names));
				}
				for (const [file, script] of code) writeFileSync(join(root, file), renamed(script, names));
				dropUnlinked(root, names.values(), [...html.keys(), ...code.keys()]);
				dropUnlinked(root, forwards.keys(), [...html.keys(), ...code.keys()]);
				const saved = size(before) - size(sheets);
				logger.info(
					`${(saved / 1024).toFixed(0)} KiB of rules that nothing uses taken out; ${shared.length} sheets made one`,
				);
			},
		},
	};
}

function read(root: string, pattern: string, change = (text: string) => text): Map<string, string> {
	const files = globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
	return new Map(files.sort().map((file) => [file, change(readFileSync(join(root, file), 'utf8'))]));
}

function slimmed(
	sheets: Map<string, string>,
	html: Map<string, string>,
	code: Map<string, string>,
): Map<string, string> {
	const others = [...html.values(), ...code.values()];
	const words = new Set(others.join('\n').match(/[A-Za-z_][\w-]*/g));
	const used = [...sheets].map(([sheet, text]) => [sheet, slimStylesheet(text, words)] as const);
	const readSomewhere = new Set([...used.map(([, text]) => text), ...others].flatMap(propertiesRead));
	return new Map(used.map(([sheet, text]) => [sheet, withoutUnread(text, readSomewhere)]));
}

/** Writes a sheet under a name with the hash of its text, and gives that name. */
function write(root: string, sheet: string, text: string): string {
	const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
	const name = sheet.replace(/(\.[\w-]+)?\.css$/, `.ek-${hash}.css`);
	writeFileSync(join(root, name), text);
	return name;
}

function renamed(text: string, names: Map<string, string>): string {
	let result = text;
	for (const [before, after] of names) result = result.replaceAll(before, after);
	return result;
}

/** Removes files that no page and no script names any more. */
function dropUnlinked(root: string, names: Iterable<string>, files: string[]): void {
	const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
	for (const name of names) {
		if (!texts.some((text) => text.includes(name))) rmSync(join(root, name), { force: true });
	}
}

const size = (sheets: Map<string, string>) =>
	[...sheets.values()].reduce((sum, text) => sum + text.length, 0);
