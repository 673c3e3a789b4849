import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../domain/finding.ts';
import type { Rule } from '../rule.ts';
import { readSaid, SAID_FILE } from '../said.ts';
import { readSynonyms } from '../synonyms.ts';
import { knownPaths } from './page-references.ts';

/** The words of search can be read, and lead to pages that are there. Without them search works, only less well. */
export const searchWords: Rule = {
	id: 'search-words',
	about: 'The synonyms of search can be read, and what people say is said of pages that are there.',
	when: 'always',
	check: (content) => {
		const folder = join(content.root, 'content');
		if (!existsSync(join(folder, 'search'))) return [];
		const said = existsSync(join(content.root, SAID_FILE)) ? readSaid(folder) : undefined;
		const known = knownPaths(content);
		const strange = Object.keys(said?.value ?? {}).filter((path) => !known.has(path));
		return [
			...readSynonyms(folder).findings,
			...(said?.findings ?? []),
			...strange.map((path) => finding(path, content.root)),
		];
	},
};

function finding(path: string, root: string): Finding {
	const lines = readFileSync(join(root, SAID_FILE), 'utf8').split('\n');
	return {
		rule: 'search-words',
		level: 'warning',
		file: SAID_FILE,
		line: lines.indexOf(`${path}:`) + 1 || 1,
		problem: `People are said to look for ${path}, and there is no such page.`,
		mend: 'Correct the address, or delete it with its lines.',
	};
}
