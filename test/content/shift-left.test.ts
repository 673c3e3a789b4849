import { expect, test } from 'vitest';
import { readAssessment } from '../../src/content-files/assessment.ts';
import { pageAnchors } from '../../src/content-files/page-anchors.ts';
import { readShiftLeft } from '../../src/content-files/shift-left.ts';
import { readSources } from '../../src/content-files/sources.ts';

const read = readShiftLeft();
const practices = read.value?.practices ?? [];

test('the practices are valid, and the ten of the talk are among them', () => {
	expect(read.findings).toEqual([]);
	const ofTheTable = practices.filter(({ sources }) =>
		sources.some(({ place }) => place === 'Shift-left table'),
	);
	expect(ofTheTable.map(({ id }) => id).sort()).toEqual([
		'chaos',
		'early-security',
		'feature-toggles',
		'infrastructure-as-code',
		'monitoring',
		'performance-tests',
		'pipelines',
		'regression-tests',
		'test-first',
		'unit-tests',
	]);
});

test('each names an outcome that the assessment measures, a page and a source that exist', () => {
	const outcomes = new Set(readAssessment().value?.outcomes.map(({ id }) => id));
	const documents = new Set(readSources().value?.documents.map(({ id }) => id));
	const pages = pageAnchors();
	for (const { id, metric, page, sources } of practices) {
		expect(outcomes, id).toContain(metric);
		expect(pages.has(page.replace(/#.*/, '')), id).toBe(true);
		for (const { document } of sources) expect(documents, id).toContain(document);
	}
});

test('every stage from production to requirements has a practice', () => {
	expect([...new Set(practices.map(({ stage }) => stage))]).toEqual([
		'production',
		'release',
		'pre-production',
		'developer',
		'requirements',
	]);
});
