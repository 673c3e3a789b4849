import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content-files/rules.ts';
import { findingText } from '../../../src/domain/finding-text.ts';
import { draftRunbook, foreignContent } from '../../support/foreign-content.ts';

const page = 'content/docs/runbooks/data/queue.mdx';
const problems = (files: Record<string, string>) =>
	checkContent(foreignContent(files), '2026-11-20', 'build').map(findingText);
const withText = (text: string) => problems({ [page]: `${draftRunbook()}\n${text}\n` });
/** The draft of the tests ends on line 20; the text that is added starts on line 22. */
const line = draftRunbook().split('\n').length + 1;

describe('a page that is no MDX is a finding with its line, not a crash', () => {
	it.each([
		['an address between angle brackets', 'See <https://wiki.example/queue>.'],
		['a number after a less-than sign', 'Wait <5 min.'],
		['an HTML comment', '<!-- to do -->'],
		['a component that is never closed', '<Change id="x">\n\nText.'],
	])('%s', (_, text) => {
		const found = withText(text);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(new RegExp(`^${page}:\\d+ The page cannot be read from here on: `));
		expect(found[0]).toContain('Close each component that is opened');
		expect(found[0]).not.toMatch(/mdx-jsx|\.\. /);
	});

	it('names the line of the file, not that of the body', () => {
		expect(withText('Wait <5 min.')[0]).toContain(`${page}:${line} `);
	});

	it('reads an .md page as Markdown, where such an address is right', () => {
		const text = `${draftRunbook()}\nSee <https://wiki.example/queue> & {this}.\n`;
		const found = problems({ 'content/docs/runbooks/data/queue.md': text });
		expect(found.filter((one) => one.includes('cannot be read'))).toEqual([]);
	});
});

it('asks for <Value> where a placeholder stands in prose', () => {
	expect(withText('Writes to {{topic}} succeed.')).toEqual([
		`${page}:${line} {{topic}} stands in prose, where it is not filled in. Write <Value name="topic" />.`,
	]);
});

it('blames no link to a page whose front matter cannot be read', () => {
	const found = problems({
		[page]: draftRunbook({ related: '[/handbook/broken/]' }),
		'content/docs/handbook/broken.mdx': '---\ntitle: "Broken\n---\n\nText.\n',
	});
	expect(found).toHaveLength(1);
	expect(found[0]).toContain('content/docs/handbook/broken.mdx:2 This is not valid YAML');
});
