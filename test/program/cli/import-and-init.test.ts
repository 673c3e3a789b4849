import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importRunbook } from '../../../src/content-files/import-runbook.ts';
import { draftRunbook, foreignContent } from '../../support/foreign-content.ts';
import { keel } from '../../support/keel.ts';

const foreign =
	'# NodeClockNotSynchronising\n\n## Meaning\n\nThe clock is off.\n\n## Diagnosis\n\n```shell\nchronyc tracking\n```\n';
const defaults = { area: 'node', service: 'events', owner: 'data' };

test('a foreign runbook keeps its words and becomes a draft with its alert', () => {
	const { name, text } = importRunbook('x/NodeClockNotSynchronising.md', foreign, defaults);
	expect(name).toBe('nodeclocknotsynchronising.md');
	expect(text).toContain('alerts:\n  - { name: NodeClockNotSynchronising }\n');
	expect(text).toContain('status: draft\n');
	expect(text).toContain('## Meaning\n\nThe clock is off.');
	expect(text).not.toContain('\n# NodeClock');
});

test('what is missing is listed', () => {
	expect(
		importRunbook('clock.md', foreign.replace('NodeClockNotSynchronising', 'The clock is off'), defaults)
			.missing,
	).toEqual([
		'the name of its alert',
		'meaning, impact and access',
		'section “First five minutes”',
		'section “Mitigations”',
		'section “Verification”',
		'section “Escalation”',
		'section “Follow-up”',
		'checks and changes as steps, with expected output',
		'a rollback for each change',
	]);
});

test('front matter that is broken or foreign does no harm', () => {
	expect(importRunbook('a.md', '---\n: : [\n---\n# Title here\n', defaults).text).toContain(
		'title: "Title here"',
	);
	expect(importRunbook('a.md', '---\ntitle: "Own"\nweight: 3\n---\ntext\n', defaults).text).toMatch(
		/title: "Own"\ntype/,
	);
});

test('keel import writes drafts that pass, refuses what is there, and names both', () => {
	const root = foreignContent({});
	const file = join(mkdtempSync(join(tmpdir(), 'keel-')), 'NodeClockNotSynchronising.md');
	writeFileSync(file, foreign);
	const first = keel('import', file, '/none.md', '--area', 'node', '--root', root);
	expect(first.code).toBe(1);
	expect(first.out).toContain('1 imported, 1 refused');
	expect(first.out).toContain('/none.md: there is no such file.');
	const checked = keel('check', '--root', root);
	expect(checked.code).toBe(0);
	expect(checked.out).toContain('Even a draft has one first check.');
	expect(checked.out).toMatch(/^0 errors, 1 warning/m);
	expect(keel('import', file, '--area', 'node', '--root', root).out).toContain(
		'is there already; it was left as it is.',
	);
});

const answers = [
	...[
		'--name',
		'Quay',
		'--organisation',
		'Quay Ltd',
		'--address',
		'https://quay.example.com',
		'--base',
		'/hb/',
	],
	...['--edit-base', '', '--visibility', 'public', '--team', 'Night Shift', '--service', 'Crane Control'],
];

test('keel init writes a handbook.yaml that the checks accept', () => {
	const root = foreignContent({});
	const run = keel('init', ...answers, '--root', root);
	expect(run).toMatchObject({ code: 0 });
	const text = readFileSync(join(root, 'content/handbook.yaml'), 'utf8');
	expect(text).toContain('name: Quay\n');
	expect(text).toContain('base: /hb/');
	expect(text).toContain('id: crane-control');
	expect(text).not.toContain('Harbour');
	expect(text).not.toContain('editBase');
});

test('with the examples removed on request, links to them lead to the index', () => {
	const runbook = 'content/docs/runbooks/data/queue.mdx';
	const page = 'content/docs/handbook/queues.md';
	const root = foreignContent({
		[runbook]: draftRunbook({ status: 'example' }),
		[page]:
			'---\ntitle: Queues\nrelated: [/runbooks/data/queue/]\n---\nSee [it](/runbooks/data/queue/#diagnosis).\n',
		'content/docs/runbooks/index.md': '---\ntitle: Runbooks\n---\nAll.\n',
		'content/search/synonyms.yaml': 'synonyms: []\n',
		'content/search/said.yaml':
			'/runbooks/data/queue/:\n  - line grows\n/services/payments/:\n  - money\n/handbook/queues/:\n  - lines\n',
	});
	const run = keel('init', ...answers, '--remove-examples', '--root', root);
	expect(run.out).toContain('Deleted 1 example pages; mended links in 1 files.');
	expect(run.code).toBe(0);
	expect(existsSync(join(root, runbook))).toBe(false);
	expect(readFileSync(join(root, page), 'utf8')).toContain(
		'related: [/runbooks/]\n---\nSee [it](/runbooks/).',
	);
	expect(readFileSync(join(root, 'content/search/said.yaml'), 'utf8')).toBe(
		'/handbook/queues/:\n  - lines\n',
	);
});
