import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAssessment } from '../../../src/content-files/assessment.ts';
import { retiredIds } from '../../../src/content-files/checks/retired-ids.ts';
import { readContent } from '../../../src/content-files/content.ts';
import { foreignContent } from '../../support/foreign-content.ts';

/** What the rule says where the shipped assessment, map and topologies stand beside this list. */
function found(retired: string) {
	const root = foreignContent({ 'content/retired-ids.yaml': retired });
	cpSync('content/docs/onboarding', join(root, 'content/docs/onboarding'), { recursive: true });
	for (const folder of [
		'assessment',
		'benchmarks',
		'mind-map',
		'topologies',
		'sources',
		'drills',
		'readiness',
	])
		cpSync(join('content', folder), join(root, 'content', folder), { recursive: true });
	const { content } = readContent(root, '2026-11-21');
	return content ? retiredIds.check(content) : [];
}

const entry = (kind: string, id: string) =>
	`{ kind: ${kind}, id: ${id}, on: "2026-11-01", because: It went. }`;
const question = readAssessment().value?.questions[0]?.id ?? '';

test('an id that is in use again is refused, with its kind and the day on which it went', () => {
	expect(found(`retired: [${entry('question', question)}]`)).toMatchObject([
		{
			level: 'error',
			file: 'content/retired-ids.yaml',
			field: question,
			problem: `The question "${question}" was retired on 2026-11-01 and is in use again.`,
		},
	]);
});

test.each([
	['capability', 'monitoring-alerting'],
	['topology', 'embedded'],
	['drill', 'disk-full-at-night'],
	['stage', 'mvp'],
	['onboarding-line', 'access-chat'],
])('a %s is looked up among its own kind', (kind, id) => {
	expect(found(`retired: [${entry(kind, id)}]`)).toHaveLength(1);
	expect(found(`retired: [${entry('outcome', id)}]`)).toEqual([]);
});

test('a retired id that nothing uses is fine, and so is a handbook without the list', () => {
	expect(found(`retired: [${entry('question', 'was-here-once')}]`)).toEqual([]);
	const { content } = readContent(foreignContent({}), '2026-11-21');
	expect(content && retiredIds.check(content)).toEqual([]);
});

test('an entry without its reason is named', () => {
	expect(found('retired: [{ kind: question, id: gone, on: "2026-11-01" }]')).toMatchObject([
		{ file: 'content/retired-ids.yaml', field: 'retired.0.because', line: 1 },
	]);
});
