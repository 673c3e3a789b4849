import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quickest } from '../../../src/content-files/drill-findings.ts';
import { checkContent } from '../../../src/content-files/rules.ts';
import { foreignContent } from '../../support/foreign-content.ts';

const small = `id: small
title: Small
about: Two scenes.
minutes: 20
alert: QueueGrowing
severity: SEV3
start: one
scenes:
  - id: one
    minute: 0
    messages: [{ from: pager, text: It rings. }]
    choices:
      - { id: slow, label: Slowly., minutes: 9, to: two, because: It takes long. }
      - { id: fast, label: Quickly., minutes: 4, to: two, because: It is quick. }
  - id: two
    minute: 4
    messages: [{ from: terminal, text: It is full. }]
    choices:
      - { id: move, label: Move it., minutes: 3, to: good, because: It can be undone. }
      - { id: delete, label: Delete it., minutes: 1, to: gone, because: It cannot be undone. }
ends:
  - { id: good, outcome: restored, text: It works. }
  - { id: gone, outcome: lost, text: It is gone. }
debrief: [Who noticed?, What else?, What next?]
pages: [/]
sources: [{ document: own, place: here }]
`;

const problems = (text: string, file = 'content/drills/small.yaml') => {
	const home = '---\ntitle: Home\n---\n\nHome.\n';
	const root = foreignContent({ 'content/docs/index.mdx': home, [file]: text });
	return checkContent(root, '2026-11-21', 'build').map(({ rule, problem }) => `${rule}: ${problem}`);
};

test('a whole drill has nothing to mend', () => {
	expect(problems(small)).toEqual([]);
});

test('the quickest way counts the cheapest choice to each scene', () => {
	const minutes = quickest({
		start: 'a',
		scenes: [
			scene('a', 2, [
				['b', 10],
				['c', 1],
			]),
			scene('b', 6, [['end', 1]]),
			scene('c', 3, [['b', 3]]),
		],
	});
	expect(Object.fromEntries(minutes)).toEqual({ a: 2, c: 3, b: 6, end: 7 });
});

test.each([
	['to: good', 'to: best', 'drill-way: The choice leads to "best", which is neither a scene nor an end.'],
	['start: one', 'start: zero', 'drill-start: There is no scene "zero" to start with.'],
	['id: fast', 'id: slow', 'drill-id: Two choices of the scene "one" are called "slow".'],
	['id: gone, outcome', 'id: good, outcome', 'drill-id: The id "good" is used twice.'],
	[
		'minute: 4',
		'minute: 9',
		'drill-minute: The scene says minute 9; the quickest way reaches it at minute 4.',
	],
	['outcome: restored', 'outcome: worse', 'drill-end: No way leads to an end with service restored.'],
	['minutes: 1, to: gone', 'minutes: 1, to: good', 'drill-reach: No way leads to "gone".'],
	['id: small', 'id: other', 'drill-file: The drill "other" lies in small.yaml.'],
	['pages: [/]', 'pages: [/x/]', 'drill-reference: The drill names the page /x/, which is not there.'],
])('%s written as %s is refused', (right, wrong, problem) => {
	expect(problems(small.replace(right, wrong))).toContain(problem);
});

test('a field that no drill has is named with its place', () => {
	const root = foreignContent({ 'content/drills/small.yaml': small.replace('about:', 'summary:') });
	const found = checkContent(root, '2026-11-21', 'build').filter(({ file }) => file.includes('drills'));
	expect(found.map(({ file, line, field }) => ({ file, line, field }))).toContainEqual({
		file: 'content/drills/small.yaml',
		line: 3,
		field: 'summary',
	});
});

test('the shipped drill lets nobody close the incident while the customer still suffers', () => {
	const text = readFileSync('content/drills/disk-full-at-night.yaml', 'utf8');
	expect(text).toMatch(/id: close[\s\S]*?to: still-empty/);
});

function scene(id: string, minute: number, ways: [string, number][]) {
	const choices = ways.map(([to, minutes]) => ({ id: to, label: to, minutes, to, because: to }));
	return { id, minute, messages: [{ from: 'pager', text: id }], choices };
}
