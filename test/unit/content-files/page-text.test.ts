import { expect, test } from 'vitest';
import { partsOf } from '../../../src/content-files/page-text.ts';
import { checkContent } from '../../../src/content-files/rules.ts';
import { foreignContent } from '../../support/foreign-content.ts';

const found = (body: string) => {
	const root = foreignContent({ 'content/docs/a.md': `---\ntitle: A\n---\n\n${body}` });
	return checkContent(root, '2026-11-21', 'build').map(
		({ rule, line, problem }) => `${rule} ${line}: ${problem}`,
	);
};

test('a language that has no colours is named with its line', () => {
	expect(found('```sh\nls\n```\n\n```klingon\nqapla\n```\n')).toEqual([
		'code-language 9: The language "klingon" is unknown.',
	]);
});

test('a block without a language, a diagram and an alias are fine', () => {
	expect(found('```\nplain\n```\n\n```bash\nls\n```\n')).toEqual([]);
});

test('a second title and a level that is left out are named', () => {
	expect(found('# Again\n\n## One\n\n#### Three\n\n### Two\n')).toEqual([
		'headings 5: "Again" is a second title: the page has one from its front matter.',
		'headings 9: "Three" leaves out a level: it has 4 hashes after a heading with 2.',
	]);
});

test('what stands within a fence is no heading, also within a longer fence', () => {
	const body = '````md\n# Not a title\n\n```sh\n# a comment\n```\n````\n\n## Real\n';
	expect(partsOf({ body, bodyLine: 1 })).toEqual([
		{ kind: 'fence', text: 'md', depth: 0, line: 1 },
		{ kind: 'heading', text: 'Real', depth: 2, line: 9 },
	]);
});
