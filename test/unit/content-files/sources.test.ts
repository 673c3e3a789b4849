import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageAnchors } from '../../../src/content-files/page-anchors.ts';
import { readSources } from '../../../src/content-files/sources.ts';

const documents = `documents:
  - { id: zeta, kind: talk, title: Z, short: the z, by: Somebody }
  - { id: alpha, kind: book, title: A, short: the a, by: Somebody, date: "2016" }
`;
const advice = (document: string, ...ids: string[]) =>
	`document: ${document}\nitems:\n${ids
		.map((id) => `  - { id: ${id}, place: p, kind: advice, text: t, lives: [/x/], status: planned }\n`)
		.join('')}`;

function folder(files: Record<string, string>): string {
	const root = mkdtempSync(join(tmpdir(), 'keel-sources-'));
	mkdirSync(join(root, 'sources/advice'), { recursive: true });
	writeFileSync(join(root, 'sources/documents.yaml'), documents);
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(join(root, name, '..'), { recursive: true });
		writeFileSync(join(root, name), text);
	}
	return root;
}

test('advice comes in the order of the documents, not of the file names', () => {
	const root = folder({
		'sources/advice/alpha.yaml': advice('alpha', 'a-one'),
		'sources/advice/zeta.yaml': advice('zeta', 'z-two', 'z-one'),
	});
	expect(readSources(root).value?.advice.map((item) => [item.document, item.id])).toEqual([
		['zeta', 'z-two'],
		['zeta', 'z-one'],
		['alpha', 'a-one'],
	]);
});

test('an id used in two files is an error that names it', () => {
	const root = folder({
		'sources/advice/alpha.yaml': advice('alpha', 'same'),
		'sources/advice/zeta.yaml': advice('zeta', 'same'),
	});
	expect(readSources(root).findings).toMatchObject([
		{ rule: 'id-repeated', problem: 'The advice id "same" is used twice.' },
	]);
});

test('an unknown document, and a file with another name, are both said', () => {
	const root = folder({ 'sources/advice/alpha.yaml': advice('beta', 'b-one') });
	expect(readSources(root).findings.map((finding) => finding.problem)).toEqual([
		'There is no document "beta".',
		'The file is not named for its document.',
	]);
});

test('a place that is neither a page nor an id of the assessment is refused', () => {
	const root = folder({ 'sources/advice/zeta.yaml': advice('zeta', 'z').replace('/x/', 'handbook/toil') });
	expect(readSources(root).findings[0]).toMatchObject({ field: 'items.0.lives.0', line: 3 });
});

test('a handbook without any advice still has its documents', () => {
	const root = folder({});
	expect(readSources(root).value).toMatchObject({ advice: [], documents: [{ id: 'zeta' }, { id: 'alpha' }] });
});

test('pages are found by address, with anchors of headings and steps but not of code', () => {
	const root = folder({
		'docs/index.mdx': '# x\n',
		'docs/handbook/index.md': '## First things, first!\n',
		'docs/handbook/toil.mdx': '## When & why\n<Check id="see-it" title="x">\n```sh\n## not this\n```\n',
	});
	cpSync(join(root, 'docs/index.mdx'), join(root, 'docs/other.txt'));
	expect(pageAnchors(root)).toEqual(
		new Map([
			['/handbook/', new Set(['first-things-first'])],
			['/handbook/toil/', new Set(['when--why', 'see-it'])],
			['/', new Set()],
		]),
	);
});
