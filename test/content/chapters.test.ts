import { expect, test } from 'vitest';
import { filesBelow } from '../../src/content-files/files.ts';
import { readSources } from '../../src/content-files/sources.ts';
import { assessmentIds } from '../support/assessment-ids.ts';
import { page, words } from '../support/front-matter.ts';

const pages = ['handbook', 'postmortems', 'readiness', 'onboarding', 'tools']
	.flatMap((folder) => filesBelow(`content/docs/${folder}`, '.md', '.mdx'))
	.map((file) => ({ file, ...page(file) }));
const chapters = pages.filter(({ data }) => data['type'] === 'chapter');
const templates = pages.filter(({ data }) => data['type'] === 'template');
const known = new Set(readSources().value?.documents.map((document) => document.id));
const named = (text: string) => new Set([...text.matchAll(/<Source id="([^"]+)"/g)].map(([, id = '']) => id));

test.each(chapters)('$file is read in five minutes', ({ text }) => {
	const count = words(text).length;
	expect(count).toBeGreaterThanOrEqual(400);
	expect(count).toBeLessThanOrEqual(1200);
});

test.each(chapters)('$file ends with one thing to do this week', ({ data, text }) => {
	expect(String(data['tryThis']).length).toBeGreaterThan(20);
	expect(text.trimEnd().endsWith('<ChapterEnd />')).toBe(true);
});

test.each([...chapters, ...templates])(
	'$file lists the sources that it names, and no others',
	({ data, text }) => {
		const used = named(text);
		expect([...used].filter((id) => !known.has(id))).toEqual([]);
		expect([...used].sort()).toEqual([...((data['sources'] as string[]) ?? [])].sort());
		expect(used.size).toBeGreaterThan(0);
	},
);

test.each([...chapters, ...templates])('$file helps with questions that the assessment asks', ({ data }) => {
	const questions = (data['questions'] as string[] | undefined) ?? [];
	expect(questions.length).toBeGreaterThan(0);
	const asked = assessmentIds();
	expect(questions.filter((id) => !asked.has(`question:${id}`))).toEqual([]);
});

test('no two chapters claim the same place in the reading order', () => {
	const orders = chapters.map(({ data }) => data['order']);
	expect(new Set(orders).size).toBe(orders.length);
});

test.each(pages)('$file: every diagram has a title and a description', ({ text }) => {
	for (const [, diagram = ''] of text.matchAll(/^```mermaid\n([\s\S]*?)^```/gm)) {
		expect(diagram).toMatch(/accTitle: \S/);
		expect(diagram).toMatch(/accDescr: \S/);
	}
});

test.each(pages)(
	'$file: a source stands at the end of a line of text, since alone it would become a block',
	({ text }) => {
		expect(text.split('\n').filter((line) => /^\s*(<Source [^>]*\/>\s*)+$/.test(line))).toEqual([]);
	},
);

test.each(pages)('$file: every column has a name, and there are few enough for a phone', ({ text }) => {
	const prose = text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '');
	const heads = [...prose.matchAll(/^\|(.*)\|\n\|[-|: ]+\|$/gm)].map(([, head = '']) => head.split('|'));
	for (const head of heads) {
		expect(
			head.every((cell) => cell.trim() !== ''),
			head.join('|'),
		).toBe(true);
		expect(head.length, head.join('|')).toBeLessThanOrEqual(4);
	}
});
