import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files below a folder whose names end so, in a fixed order. A folder that is not there has none. */
export function filesBelow(folder: string, ...endings: string[]): string[] {
	try {
		return readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => endings.some((ending) => name.endsWith(ending)))
			.map((name) => join(folder, name).replaceAll('\\', '/'))
			.sort();
	} catch {
		return [];
	}
}
