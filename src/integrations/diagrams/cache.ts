import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Picture } from './svg/compose.ts';

/** Beside node_modules, which every `npm ci` deletes. */
export const CACHE_FOLDER = fileURLToPath(new URL('../../../.cache/diagrams/', import.meta.url));

/** The picture kept under this hash; undefined when there is none or the file is damaged, which is no failure. */
export function readCached(hash: string, folder = CACHE_FOLDER): Picture | undefined {
	try {
		const value: unknown = JSON.parse(readFileSync(join(folder, `${hash}.json`), 'utf8'));
		return isPicture(value, hash) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a picture. Written beside and renamed: two builds at once never read half a file. */
export function writeCached(hash: string, picture: Picture, folder = CACHE_FOLDER): void {
	mkdirSync(folder, { recursive: true });
	const file = join(folder, `${hash}.json`);
	const draft = `${file}.${process.pid}`;
	writeFileSync(draft, JSON.stringify(picture));
	renameSync(draft, file);
}

function isPicture(value: unknown, hash: string): value is Picture {
	if (typeof value !== 'object' || value === null) return false;
	const { svg, ...numbers } = value as Partial<Record<keyof Picture, unknown>>;
	const whole =
		typeof svg === 'string' && svg.startsWith('<svg') && svg.endsWith('</svg>') && svg.includes(hash);
	return whole && [numbers.width, numbers.height, numbers.letters].every(Number.isFinite);
}
