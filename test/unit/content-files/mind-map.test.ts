import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMindMap } from '../../../src/content-files/mind-map.ts';

test('each thing wrong names its file and what to do, and the rest is read', () => {
	const folder = mkdtempSync(join(tmpdir(), 'mind-map-'));
	const node = (id: string, more = '') =>
		`  - { id: ${id}, title: ${id}, line: One., page: /handbook/toil/${more} }`;
	writeFileSync(
		join(folder, '1.yaml'),
		`id: one\ntitle: One\nline: One.\npage: /handbook/toil/\nnodes:\n${node('a', ', related: [gone]')}\n${node('b', ', parent: nowhere')}\n`,
	);
	writeFileSync(join(folder, '2.yaml'), 'id: two\n');
	const { value, findings } = readMindMap(folder);
	expect(value.map(({ id }) => id)).toEqual(['one', 'a']);
	expect(
		findings.map(({ file, problem, mend }) => `${file.slice(folder.length + 1)}: ${problem} ${mend}`),
	).toEqual([
		'2.yaml: This field is missing. Add it; it is a string.',
		'2.yaml: This field is missing. Add it; it is a string.',
		'2.yaml: This field is missing. Add it; it is a string.',
		'2.yaml: This field is missing. Add it; it is an array.',
		'1.yaml: "a" is related to "gone", which is not on the map. Correct the id, or delete it.',
		'1.yaml: "b" hangs under "nowhere", which is not on the map. Correct its parent.',
	]);
});
