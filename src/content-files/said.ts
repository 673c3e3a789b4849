import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Said } from '../schemas/said.ts';
import { type Read, readYaml } from './read-yaml.ts';

/** Where it is written what people say when they look for a page. */
export const SAID_FILE = 'content/search/said.yaml';

/** Reads what people say when they look for a page, by its address. */
export function readSaid(root = 'content'): Read<Said> {
	return readYaml(`${root}/search/said.yaml`, Said);
}

/** Takes out what is said of pages that are not there any more, up to the next address. Other lines stay as they are. */
export function forgetSaid(root: string, isThere: (path: string) => boolean): void {
	const file = join(root, SAID_FILE);
	if (!existsSync(file)) return;
	let kept = true;
	const lines = readFileSync(file, 'utf8')
		.split(/\r?\n/)
		.filter((line) => {
			const path = /^(\/\S*):$/.exec(line)?.[1];
			if (path) kept = isThere(path);
			return kept || line === '';
		});
	writeFileSync(file, lines.join('\n'));
}
