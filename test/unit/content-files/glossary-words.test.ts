import { expect, test } from 'vitest';
import { checkContent } from '../../../src/content-files/rules.ts';
import { foreignContent } from '../../support/foreign-content.ts';

const found = (...entries: string[]) => {
	const text = `# Ours\nentries:\n${entries.map((entry) => `  - { means: "A thing.", ${entry} }\n`).join('')}`;
	const root = foreignContent({ 'content/glossary.yaml': text });
	return checkContent(root, '2026-11-21', 'build').map(
		({ rule, file, line, problem }) => `${rule} ${file}:${line} ${problem}`,
	);
};

test('an id that is used twice is named with the line of the second', () => {
	expect(found('id: toil, term: toil', 'id: toil, term: chore')).toEqual([
		'glossary-words content/glossary.yaml:4 The id "toil" is used twice.',
	]);
});

test('a word that is explained twice is named with the other entry, whatever its case', () => {
	expect(found('id: slo, term: SLO', 'id: alert, term: alert', 'id: objective, term: slo')).toEqual([
		'glossary-words content/glossary.yaml:5 The word "slo" is explained twice, also as "slo".',
	]);
});

test('a word that stands twice in one entry is named', () => {
	expect(found('id: page, term: page, also: [call, Page]')).toEqual([
		'glossary-words content/glossary.yaml:3 "Page" stands twice in one entry.',
	]);
});

test('what is often confused may be a word of its own', () => {
	expect(found('id: blameless, term: debrief, also: [postmortem]', 'id: pm, term: postmortem')).toEqual([]);
});

test('a slip of the file itself is said with its line', () => {
	expect(found('id: toil')[0]).toMatch(/content\/glossary\.yaml:3 /);
});
