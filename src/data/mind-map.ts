import { readAssessment } from '../content-files/assessment.ts';
import { readMindMap } from '../content-files/mind-map.ts';
import type { MindMap } from '../domain/mind-map/tree.ts';

const read = readMindMap();
if (read.findings.length > 0) throw new Error('content/mind-map has errors: run `npm run keel -- check`.');

const assessment = readAssessment();

/** The mind map of this handbook, checked, in reading order. */
export const mindMap: MindMap = read.value;

/** Text of each assessment question that the map names, by id. */
export const questionTexts: Readonly<Record<string, string>> = Object.fromEntries(
	(assessment.value?.questions ?? [])
		.filter(({ id }) => mindMap.some((node) => node.questions.includes(id)))
		.map(({ id, text }) => [id, text]),
);
