import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/content-files/read-yaml.ts';

const Shape = z.strictObject({ name: z.string(), teams: z.array(z.strictObject({ id: z.string() })) });
const folder = mkdtempSync(join(tmpdir(), 'keel-'));

function read(text: string) {
	const file = join(folder, 'x.yaml');
	writeFileSync(file, text);
	return readYaml(file, Shape).findings.map(({ line, field, problem, mend }) => ({
		line,
		field,
		problem,
		mend,
	}));
}

test('a valid file gives its value', () => {
	expect(read('name: A\nteams:\n  - id: b\n')).toEqual([]);
});

test('an unknown field is named with its own line', () => {
	expect(read('name: A\nteams:\n  - id: b\n    nane: c\n')).toEqual([
		{
			line: 4,
			field: 'teams.0.nane',
			problem: 'Unknown field "nane".',
			mend: 'Correct its spelling, or delete it.',
		},
	]);
});

test('a missing field points at the element that lacks it', () => {
	expect(read('name: A\nteams:\n  - id: b\n  - {}\n')).toEqual([
		{ line: 4, field: 'teams.1.id', problem: 'This field is missing.', mend: 'Add it; it is a string.' },
	]);
});

test('broken YAML names the line', () => {
	expect(read('name: "A\nteams: []\n')[0]).toMatchObject({
		problem: expect.stringMatching(/^This is not valid YAML/),
	});
});

test('a missing file is one finding, not an exception', () => {
	expect(readYaml(join(folder, 'none.yaml'), Shape).findings[0]).toMatchObject({ rule: 'file-missing' });
});
