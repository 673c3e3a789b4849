import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = [
	...['mermaid', '@mermaid-js/layout-tidy-tree', 'jsdom', 'fontkit', '@fontsource/inter'],
	...['css-tree', 'svgo'],
];

const folder = fileURLToPath(new URL('./', import.meta.url));
const reader = fileURLToPath(new URL('../../content-files/diagram-text.ts', import.meta.url));

/** Changes whenever the same source could give another picture: another version of a package, or of our own code. */
export const RENDERER = digest([...PACKAGES.map((name) => `${name}@${versionOf(name)}`), ...ownFiles()]);

/** The name of a diagram in the cache, in ids and in addresses: twelve hex digits of source and renderer. */
export function diagramHash(source: string): string {
	return digest([RENDERER, source]);
}

function digest(parts: string[]): string {
	return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 12);
}

function ownFiles(): string[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.ts'),
	);
	return [reader, ...files.sort().map((file) => join(folder, file))].map((file) =>
		readFileSync(file, 'utf8'),
	);
}

/** Not every package lets its package.json be imported, so it is looked up where Node would look. */
function versionOf(name: string): string {
	const places = createRequire(import.meta.url).resolve.paths(name) ?? [];
	const file = places.map((place) => join(place, name, 'package.json')).find((path) => existsSync(path));
	if (!file) throw new Error(`${name} is not installed; run npm ci.`);
	const { version }: { version?: unknown } = JSON.parse(readFileSync(file, 'utf8'));
	return String(version);
}
