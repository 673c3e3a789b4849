import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../domain/finding.ts';
import { filesBelow } from './files.ts';

/**
 * Gives a finding about an entry of a YAML file its line, and its file where only the folder is known: rules that compare
 * files know the id of an entry, and its line is where that id is defined. Other findings stay as they are.
 * @param root of the repository; files of findings are relative to it
 */
export function placeFinding(root: string, finding: Finding): Finding {
	if (finding.line !== undefined || finding.field === undefined) return finding;
	const ids = finding.field.split('.').toReversed();
	for (const file of yamlFiles(root, finding.file)) {
		const lines = readFileSync(join(root, file), 'utf8').split('\n');
		for (const id of ids) {
			const at = lines.findIndex((line) => defines(line) === id);
			if (at >= 0) return { ...finding, file, line: at + 1 };
		}
	}
	return finding;
}

/** The id that a line of YAML defines, if any: `  - id: one`, `{ id: "one", …`. */
function defines(line: string): string | undefined {
	return /^[\s-]*\{?\s*id:\s*["']?([a-z0-9-]+)/.exec(line)?.[1];
}

function yamlFiles(root: string, file: string): string[] {
	if (/\.ya?ml$/.test(file)) return exists(join(root, file)) ? [file] : [];
	if (!exists(join(root, file)) || !statSync(join(root, file)).isDirectory()) return [];
	return filesBelow(join(root, file), '.yaml').map(
		(path) => `${file}/${path.slice(join(root, file).length + 1)}`,
	);
}

function exists(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
