import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAssessment } from '../../src/content-files/assessment.ts';
import { readMindMap } from '../../src/content-files/mind-map.ts';
import { readSources } from '../../src/content-files/sources.ts';
import { layout } from '../../src/domain/mind-map/layout.ts';
import { branches, ideas, relatedTo } from '../../src/domain/mind-map/tree.ts';
import { shippedQuestions } from '../support/shipped-questions.ts';

const { value: map, findings } = readMindMap();

test('the mind map reads without findings and has about a hundred ideas', () => {
	expect(findings).toEqual([]);
	expect(ideas(map).length).toBeGreaterThanOrEqual(90);
	expect(ideas(map).length).toBeLessThanOrEqual(130);
	expect(branches(map).length).toBeGreaterThanOrEqual(8);
});

test('every idea names where it comes from and leads to at least one other', () => {
	for (const node of ideas(map)) {
		expect(node.sources, node.id).not.toEqual([]);
		expect(relatedTo(map, node.id), node.id).not.toEqual([]);
	}
});

test('the drawing fits a desk screen in width', () => {
	expect(layout(map).width).toBeLessThanOrEqual(1100);
});

test('every question that an idea names is asked, and every shipped question leads to an idea', () => {
	const asked = readAssessment().value?.questions.map(({ id }) => id) ?? [];
	const named = new Set(ideas(map).flatMap((node) => node.questions));
	expect([...named].filter((id) => !asked.includes(id))).toEqual([]);
	expect([...shippedQuestions].filter((id) => !named.has(id))).toEqual([]);
});

test('every source that an idea names is listed', () => {
	const known = readSources().value?.documents.map(({ id }) => id) ?? [];
	expect(map.flatMap((node) => node.sources).filter((id) => !known.includes(id))).toEqual([]);
});

test('each branch has a page whose drawing has all of its ideas', () => {
	for (const branch of branches(map)) {
		const page = readFileSync(`content/docs/mind-map/${branch.id}.mdx`, 'utf8');
		const drawn = page
			.match(/```mermaid\n([\s\S]*?)```/)?.[1]
			?.split('\n')
			.slice(4)
			.map((line) => line.trim());
		const titles = map
			.filter((node) => node.parent === branch.id)
			.map((node) => node.title.replace(/[()]/g, ''));
		expect(drawn?.filter(Boolean), branch.id).toEqual(titles);
		expect(page).toContain(`<MindMapBranch id="${branch.id}" />`);
	}
});
