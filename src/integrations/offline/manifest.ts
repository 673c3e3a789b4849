import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Path relative to the base, and the hash of its content. */
export type Manifest = Record<string, string>;

/** Files of a host, and files that nobody opens offline. */
const left =
	/^(sw\.js|_headers|robots\.txt|.*\.xml|.*\.map|pagefind\/pagefind-(ui|modular-ui|component-ui|highlight)\..*|pagefind\/playground\/.*)$/;

/** The files of a build that the worker keeps, sorted, with their hashes. */
export function manifestOf(root: string): { manifest: Manifest; bytes: number } {
	const manifest: Manifest = {};
	let bytes = 0;
	const files = globSync('**/*', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
	for (const file of files.sort()) {
		const path = join(root, file);
		if (left.test(file) || !statSync(path).isFile()) continue;
		const content = readFileSync(path);
		bytes += content.length;
		manifest[file] = createHash('sha256').update(content).digest('hex').slice(0, 16);
	}
	return { manifest, bytes };
}

/** Name of a build: the same files give the same name. */
export function versionOf(manifest: Manifest): string {
	return createHash('sha256').update(JSON.stringify(manifest)).digest('hex').slice(0, 12);
}
