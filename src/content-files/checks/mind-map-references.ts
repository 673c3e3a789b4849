import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../domain/finding.ts';
import type { MapNode } from '../../domain/mind-map/tree.ts';
import { readAssessment } from '../assessment.ts';
import { MIND_MAP_FOLDER, readMindMap } from '../mind-map.ts';
import type { Rule } from '../rule.ts';
import { readSources } from '../sources.ts';
import { knownPaths } from './page-references.ts';

/** What an idea names outside the map is there: its page, its sources, the questions of the assessment. */
export const mindMapReferences: Rule = {
	id: 'mind-map-reference',
	about: 'Pages, sources and questions that an idea of the mind map names exist.',
	when: 'check',
	check: (content) => {
		const folder = join(content.root, MIND_MAP_FOLDER);
		if (!existsSync(folder)) return [];
		const paths = knownPaths(content);
		const sources = readSources(join(content.root, 'content')).value?.documents.map(({ id }) => id);
		const questions = readAssessment(join(content.root, 'content')).value?.questions.map(({ id }) => id);
		return readMindMap(folder).value.flatMap((node) => [
			...(paths.has(node.page.replace(/#.*/, '')) ? [] : [finding(node, 'page', node.page)]),
			...missing(node.sources, sources).map((id) => finding(node, 'source', id)),
			...missing(node.questions, questions).map((id) => finding(node, 'question', id)),
		]);
	},
};

/** Where the list itself cannot be read, its own findings say so; nothing is missing from it. */
const missing = (named: readonly string[], known: readonly string[] | undefined) =>
	known ? named.filter((id) => !known.includes(id)) : [];

function finding(node: MapNode, kind: 'page' | 'source' | 'question', named: string): Finding {
	return {
		rule: 'mind-map-reference',
		level: 'error',
		file: MIND_MAP_FOLDER,
		field: node.id,
		problem: `The idea "${node.id}" names the ${kind} ${named}, which is not there.`,
		mend: kind === 'page' ? 'Correct the address.' : 'Correct the id, or delete it.',
	};
}
