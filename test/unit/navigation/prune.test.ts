import { expect, test } from 'vitest';
import { type NavEntry, prune } from '../../../src/domain/navigation/prune.ts';

const link = (label: string, isCurrent = false): NavEntry => ({
	type: 'link',
	label,
	href: `/${label}/`,
	isCurrent,
});
const group = (label: string, entries: NavEntry[]): NavEntry => ({
	type: 'group',
	label,
	entries,
	collapsed: true,
});
const landing = (path: string[]) => ({ label: path.at(-1) ?? '', href: `/${path.join('/')}/` });
const labels = (entries: NavEntry[]): unknown[] =>
	entries.map((entry) => (entry.type === 'link' ? entry.label : { [entry.label]: labels(entry.entries) }));

test('the group that is read stays, the others become one link each', () => {
	const entries = [
		group('runbooks', [group('node', [link('disk', true)]), group('data', [link('lag')])]),
		group('incident', [link('roles')]),
	];
	expect(labels(prune(entries, landing))).toEqual([{ runbooks: [{ node: ['disk'] }, 'data'] }, 'incident']);
});

test('a group without a landing page keeps its pages', () => {
	expect(labels(prune([group('incident', [link('roles')])], () => ({ label: 'Incident' })))).toEqual([
		{ Incident: ['roles'] },
	]);
});

test('a large group shows the neighbours of the page and the way to all', () => {
	const pages = Array.from({ length: 100 }, (_, i) => link(`p${i}`, i === 50));
	expect(labels(prune([group('node', pages)], landing))).toEqual([
		{ node: ['All of node', 'p47', 'p48', 'p49', 'p50', 'p51', 'p52', 'p53'] },
	]);
});

test('the size of the result does not depend on the number of pages', () => {
	const site = (n: number) =>
		prune(
			[
				group(
					'a',
					Array.from({ length: n }, (_, i) => link(`p${i}`, i === 9)),
				),
			],
			landing,
		);
	expect(JSON.stringify(site(5000)).length).toBe(JSON.stringify(site(50)).length);
});

test('a folder shows by its name for readers, as a group and as a link, and is looked up by its own', () => {
	const entries = [group('Runbooks', [group('node', [link('disk', true)]), group('data', [link('lag')])])];
	const asked: string[][] = [];
	const named = prune(entries, (path) => {
		asked.push(path);
		return { label: `Named ${path.at(-1)}`, href: '/x/' };
	});
	expect(labels(named)).toEqual([{ 'Named Runbooks': [{ 'Named node': ['disk'] }, 'Named data'] }]);
	expect(asked).toEqual([['Runbooks'], ['Runbooks', 'node'], ['Runbooks', 'data']]);
});
