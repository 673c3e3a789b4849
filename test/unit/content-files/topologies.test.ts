import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTopologies } from '../../../src/content-files/topologies.ts';

test('ids that nothing defines are named with their place', () => {
	const folder = mkdtempSync(join(tmpdir(), 'topologies-'));
	cpSync('content/topologies', folder, { recursive: true });
	const file = join(folder, 'advisor.yaml');
	const text = readFileSync(file, 'utf8')
		.replace('when: { size: [up-to-10] }', 'when: { size: [tiny] }')
		.replace('effects: { developer-squad: 1 }', 'effects: { squad: 1 }')
		.replace('antiType: fake-sre', 'antiType: fake');
	writeFileSync(file, text);
	const { findings } = readTopologies(folder);
	expect(findings.map(({ field, problem }) => `${field}: ${problem}`)).toEqual([
		'rows.size-small: There is no answer "tiny" to a question "size".',
		'rows.skills-some: There is no model "squad".',
		'warnings: There is no anti-type "fake".',
	]);
});
