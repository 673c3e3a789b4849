import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../domain/finding.ts';
import { type Item, itemsOf } from '../../domain/readiness/items.ts';
import { READINESS_FOLDER, readReadiness } from '../readiness.ts';
import type { Rule } from '../rule.ts';
import { readSources } from '../sources.ts';
import { knownPaths } from './page-references.ts';

/** What a readiness item names is there: its pages and its sources. */
export const readinessReferences: Rule = {
	id: 'readiness-reference',
	about: 'Pages and sources that a readiness item names exist.',
	when: 'check',
	check: (content) => {
		const folder = join(content.root, READINESS_FOLDER);
		if (!existsSync(folder)) return [];
		const paths = knownPaths(content);
		const documents = readSources(join(content.root, 'content')).value?.documents.map(({ id }) => id);
		return itemsOf(readReadiness(folder).value?.phases ?? []).flatMap((item) => [
			...item.links
				.filter((link) => !paths.has(link.replace(/#.*/, '')))
				.map((link) => finding(item, 'page', link)),
			// Where the list of sources itself cannot be read, its own findings say so.
			...item.sources
				.filter(({ id }) => documents && !documents.includes(id))
				.map(({ id }) => finding(item, 'source', id)),
		]);
	},
};

function finding({ id, phase }: Item, kind: 'page' | 'source', named: string): Finding {
	return {
		rule: 'readiness-reference',
		level: 'error',
		file: `${READINESS_FOLDER}/phases`,
		field: `${phase}.${id}`,
		problem: `The item "${id}" names the ${kind} ${named}, which is not there.`,
		mend: kind === 'page' ? 'Correct the address.' : 'Correct the id, or add it to documents.yaml.',
	};
}
