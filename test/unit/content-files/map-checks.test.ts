import { expect, test } from 'vitest';
import { checkContent } from '../../../src/content-files/rules.ts';
import { foreignContent } from '../../support/foreign-content.ts';

const branch = `id: one
title: One
line: One.
page: /handbook/nowhere/
nodes:
  - { id: a, title: A, line: One., page: /services/, related: [gone] }
`;

test('a handbook without map and topologies has nothing to mend in them', () => {
	expect(
		checkContent(foreignContent({}), '2026-11-20', 'check').filter(({ rule }) => /map|topology/.test(rule)),
	).toEqual([]);
});

test('the build refuses an idea that is not on the map; keel check names the missing page as well', () => {
	const root = foreignContent({ 'content/mind-map/1.yaml': branch });
	const problems = (when: 'build' | 'check') =>
		checkContent(root, '2026-11-20', when).map(({ rule, problem }) => `${rule}: ${problem}`);
	expect(problems('build')).toEqual([
		'mind-map-unknown-related: "a" is related to "gone", which is not on the map.',
	]);
	expect(problems('check')).toContain(
		'mind-map-reference: The idea "one" names the page /handbook/nowhere/, which is not there.',
	);
});

test('the build refuses topologies that cannot be read', () => {
	const root = foreignContent({ 'content/topologies/models.yaml': 'models: []' });
	expect(checkContent(root, '2026-11-20', 'build').map(({ rule }) => rule)).toContain('file-missing');
});
