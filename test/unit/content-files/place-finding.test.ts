import { expect, test } from 'vitest';
import { placeFinding } from '../../../src/content-files/place-finding.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { foreignContent } from '../../support/foreign-content.ts';

const root = foreignContent({
	'content/mind-map/1.yaml': 'id: one\nnodes:\n  - { id: a, title: A }\n  - { id: b, title: B }\n',
	'content/mind-map/2.yaml': 'id: two\nnodes:\n  - id: "c"\n    title: C\n',
	'content/steps.yaml': 'steps:\n  - id: first\n    raises: []\n  - id: first-again\n',
});
const place = (file: string, field?: string, line?: number) => {
	const finding: Finding = { rule: 'r', level: 'error', file, problem: 'p', mend: 'm' };
	const { file: found, line: at } = placeFinding(root, {
		...finding,
		...(field === undefined ? {} : { field }),
		...(line === undefined ? {} : { line }),
	});
	return `${found}:${at}`;
};

test('an entry of a file is found by the last part of its field that is an id', () => {
	expect(place('content/steps.yaml', 'steps.first.raises')).toBe('content/steps.yaml:2');
	expect(place('content/steps.yaml', 'first-again')).toBe('content/steps.yaml:4');
});

test('where only the folder is known, the file is found too', () => {
	expect(place('content/mind-map', 'b')).toBe('content/mind-map/1.yaml:4');
	expect(place('content/mind-map', 'c')).toBe('content/mind-map/2.yaml:3');
});

test('a finding that has its line, has no field or names something else stays as it is', () => {
	expect(place('content/steps.yaml', 'steps.first', 9)).toBe('content/steps.yaml:9');
	expect(place('content/steps.yaml')).toBe('content/steps.yaml:undefined');
	expect(place('content/steps.yaml', 'steps.nobody')).toBe('content/steps.yaml:undefined');
	expect(place('content/gone.yaml', 'first')).toBe('content/gone.yaml:undefined');
});
