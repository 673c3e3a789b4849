import { expect, test } from 'vitest';
import { readIdeas, readSearchFields, readWords } from '../../src/content-files/search-fields.ts';

test('a word of the glossary is found by its other names, with its meaning and the page that explains it', () => {
	expect(readWords().find(({ title }) => title === 'canary release')).toMatchObject({
		path: '/handbook/glossary/#canary',
		kind: 'word',
		line: expect.stringContaining('small share'),
		explained: '/handbook/release-engineering/',
	});
	expect(readWords().find(({ title }) => title === 'alert')?.aliases).toContain('page');
});

test('every idea names the page that explains it', () => {
	expect(readIdeas().filter(({ explained }) => !explained)).toEqual([]);
});

test('pages that are no runbook bring other names too', () => {
	expect(readSearchFields().get('/incident/roles/')?.aliases).toContain('incident commander');
});

test('no two pages claim the same other name; runbooks may, where two faults look alike', () => {
	const owners = new Map<string, string[]>();
	for (const [path, { kind, aliases = [] }] of readSearchFields()) {
		if (kind === 'runbook') continue;
		for (const alias of aliases.map((each) => each.toLowerCase()))
			owners.set(alias, [...(owners.get(alias) ?? []), path]);
	}
	expect([...owners].filter(([, paths]) => paths.length > 1)).toEqual([]);
});
