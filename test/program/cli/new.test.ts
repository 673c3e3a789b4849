import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fillTemplate } from '../../../src/content-files/templates.ts';
import { foreignContent } from '../../support/foreign-content.ts';
import { keel } from '../../support/keel.ts';

function repository(files: Record<string, string> = {}): string {
	const root = foreignContent(files);
	mkdirSync(join(root, 'content/docs/handbook'), { recursive: true });
	cpSync('content/templates', join(root, 'content/templates'), { recursive: true });
	return root;
}

test('a new runbook is a draft whose blanks are warnings, and says where it lies', () => {
	const root = repository();
	const made = keel(
		'new',
		'runbook',
		'Queue keeps growing',
		'--area',
		'data',
		'--alert',
		'KafkaLag',
		'--root',
		root,
	);
	const file = join(root, 'content/docs/runbooks/data/queue-keeps-growing.mdx');
	expect(made).toEqual({ code: 0, out: `${file}\nReplace each FILL, then run: npm run keel -- check\n` });
	expect(readFileSync(file, 'utf8')).toContain('kubectl -n {{namespace}} get pods');
	const checked = keel('check', '--root', root);
	expect(checked.code).toBe(0);
	expect(checked.out).toMatch(/^0 errors, \d\d warnings$/m);
	// Each blank is told once: not again as a step without its verification.
	const findings = checked.out.split('\n').filter((line) => line.startsWith('warning'));
	expect(findings.filter((line) => !line.endsWith('[blank]'))).toEqual([]);
	expect(new Set(findings).size).toBe(findings.length);
});

test('a page with blanks is an error that names each line', () => {
	const root = repository();
	keel('new', 'page', 'Our customs', '--root', root);
	expect(keel('check', '--root', root)).toEqual({
		code: 1,
		out: [
			'error   content/docs/handbook/our-customs.mdx:3 A blank of the template is not filled. Replace the text from "FILL" on, or delete the line. [blank]',
			'error   content/docs/handbook/our-customs.mdx:6 A blank of the template is not filled. Replace the text from "FILL" on, or delete the line. [blank]',
			'2 errors, 0 warnings\n',
		].join('\n'),
	});
});

test('a section that is not there is refused with those that are, and made only on purpose', () => {
	const root = repository({ 'content/docs/handbook/templates/a.md': '---\ntitle: A\n---\n' });
	const typo = keel('new', 'page', 'Our customs', '--section', 'hanbook', '--root', root);
	expect(typo.code).toBe(1);
	expect(typo.out).toContain(
		'There is no section "hanbook" under content/docs. Use handbook, handbook/templates. ',
	);
	expect(typo.out).toContain('add --new-section, and name the folder in src/data/sections.ts');
	expect(existsSync(join(root, 'content/docs/hanbook'))).toBe(false);
	const meant = keel('new', 'page', 'Our customs', '--section', 'customs', '--new-section', '--root', root);
	expect(meant.out).toContain('content/docs/customs/our-customs.mdx');
	const within = keel('new', 'page', 'A form', '--section', 'handbook/templates', '--root', root);
	expect(within.code).toBe(0);
	const outside = keel('new', 'page', 'Up', '--section', '../up', '--new-section', '--root', root);
	expect(outside).toMatchObject({ code: 1, out: expect.stringContaining('A folder is small letters') });
});

test('a question is added to the list of its capability, comments stay', () => {
	const file = 'content/assessment/questions/learning.yaml';
	const root = repository({ [file]: '# Ours\nquestions:\n  - id: first\n' });
	expect(keel('new', 'question', 'Who reads them?', '--capability', 'learning', '--root', root).code).toBe(0);
	const text = readFileSync(join(root, file), 'utf8');
	expect(text).toMatch(
		/^# Ours\nquestions:\n {2}- id: first\n\n {2}- id: who-reads-them\n {4}capability: learning\n/,
	);
});

test('an unknown capability, a taken name and an unknown kind are refused in one line', () => {
	const root = repository();
	expect(keel('new', 'question', 'Why?', '--capability', 'none', '--root', root)).toMatchObject({ code: 1 });
	keel('new', 'page', 'Twice', '--root', root);
	expect(keel('new', 'page', 'Twice', '--root', root).out).toContain(
		'twice.mdx is there already. Choose another title, or edit it.',
	);
	expect(keel('new', 'poem', 'Twice', '--root', root).out).toContain(
		'There is no kind "poem". Use runbook, page, question, next-step.',
	);
});

test('a template that asks for more than it is given says so', () => {
	const root = repository();
	writeFileSync(join(root, 'content/templates/page.mdx'), '{{colour}}');
	expect(() => fillTemplate('page.mdx', { title: 'A' }, root)).toThrow('asks for "colour"');
});
