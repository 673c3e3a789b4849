import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAssessment } from '../../../src/content-files/assessment.ts';
import { retiredIds } from '../../../src/content-files/checks/retired-ids.ts';
import { readContent } from '../../../src/content-files/content.ts';
import { foreignContent } from '../../support/foreign-content.ts';

/** The shipped ids as a handbook of their own, read once: only the list of retired ones differs from test to test. */
const root = foreignContent({});
for (const folder of [
	'docs/onboarding',
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
if (!content) throw new Error('the shipped content cannot be read');

/** What the rule says where the shipped ids stand beside this list. */
function found(retired: string) {
	writeFileSync(join(root, 'content/retired-ids.yaml'), retired);
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

test('each is looked up among its own kind', () => {
	const ids = [
		['capability', 'monitoring-alerting'],
		['topology', 'embedded'],
		['drill', 'disk-full-at-night'],
		['stage', 'mvp'],
		['onboarding-line', 'access-chat'],
	] as const;
	const list = (entries: string[]) => `retired: [${entries.join(', ')}]`;
	const own = found(list(ids.map(([kind, id]) => entry(kind, id))));
	expect(own.map(({ field }) => field)).toEqual(ids.map(([, id]) => id));
	expect(found(list(ids.map(([, id]) => entry('outcome', id))))).toEqual([]);
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
