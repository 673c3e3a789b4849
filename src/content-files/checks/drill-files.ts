import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Finding } from '../../domain/finding.ts';
import type { Drill } from '../../schemas/drill.ts';
import { DRILLS_FOLDER, readDrills } from '../drills.ts';
import type { Rule } from '../rule.ts';
import { readSources } from '../sources.ts';
import { knownPaths } from './page-references.ts';

/** Drills can be read, every way through them ends, and what they name exists. A handbook without drills is fine. */
export const drillFiles: Rule = {
	id: 'drill-files',
	about: 'Drills: every way ends, minutes add up, the pages and sources that they name exist.',
	when: 'always',
	check: (content) => {
		const folder = join(content.root, DRILLS_FOLDER);
		if (!existsSync(folder)) return [];
		const { value, findings } = readDrills(folder);
		const paths = knownPaths(content);
		const sources = readSources(join(content.root, 'content')).value?.documents.map(({ id }) => id);
		return [
			...findings.map((finding) => ({ ...finding, file: relative(content.root, finding.file) })),
			...value.flatMap((drill) => [
				...pagesOf(drill)
					.filter((path) => !paths.has(path.replace(/#.*/, '')))
					.map((path) => missing(drill, 'page', path)),
				...drill.sources
					.filter(({ document }) => sources && !sources.includes(document))
					.map(({ document }) => missing(drill, 'source', document)),
			]),
		];
	},
};

const pagesOf = ({ scenes, pages }: Drill) => [
	...new Set([...scenes.flatMap(({ page }) => page ?? []), ...pages]),
];

function missing({ id, scenes }: Drill, kind: 'page' | 'source', named: string): Finding {
	return {
		rule: 'drill-reference',
		level: 'error',
		file: `${DRILLS_FOLDER}/${id}.yaml`,
		field: scenes.find(({ page }) => page === named)?.id ?? `${kind}s`,
		problem: `The drill names the ${kind} ${named}, which is not there.`,
		mend: kind === 'page' ? 'Correct the address.' : 'Correct the id, or add it to documents.yaml.',
	};
}
