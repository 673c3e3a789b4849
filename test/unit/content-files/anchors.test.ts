import { expect, test } from 'vitest';
import { checkContent } from '../../../src/content-files/rules.ts';
import { draftRunbook, foreignContent } from '../../support/foreign-content.ts';

const toil = [
	'---\ntitle: Toil\n---\n',
	"## What it *isn't*: `cron` & co.\n",
	'## Twice\n\n## Twice\n',
	'<a id="by-hand">x</a>\n',
	'<Source id="talk" at="1:00" />\n',
].join('\n');
const files = {
	'content/docs/handbook/toil.mdx': toil,
	'content/docs/handbook/glossary.mdx': '---\ntitle: Glossary\n---\n\n<GlossaryList />\n',
	'content/docs/handbook/ours.mdx': '---\ntitle: Ours\n---\n\n<TeamList />\n',
	'content/glossary.yaml': 'entries:\n  - { id: slo, term: SLO, means: A promise. }\n',
};

const found = (text: string) => {
	const root = foreignContent({ ...files, 'content/docs/a.mdx': `---\ntitle: A\n---\n\n${text}\n` });
	return checkContent(root, '2026-11-21', 'build').map(
		({ rule, file, line, problem, mend }) => `${rule} ${file}:${line} ${problem} ${mend}`,
	);
};

test.each([
	['[a](/handbook/toil/#twise)', 5, '/handbook/toil/#twise', '/handbook/toil/'],
	['## Here\n\n[a](#there)', 7, '#there', 'this page'],
	['[word](/handbook/glossary/#sla)', 5, '/handbook/glossary/#sla', '/handbook/glossary/'],
	['[a source is no part](/handbook/toil/#talk)', 5, '/handbook/toil/#talk', '/handbook/toil/'],
	['Text.\n\n[a]: /handbook/toil/#x\n\n[a]', 7, '/handbook/toil/#x', '/handbook/toil/'],
])('%s is named with its line', (text, line, url, place) => {
	expect(found(text)).toEqual([
		expect.stringContaining(
			`anchor content/docs/a.mdx:${line} The link "${url}" leads to no part of ${place}. `,
		),
	]);
});

test('the nearest anchor is offered', () => {
	expect(found('[a](/handbook/toil/#what-it-isnt)')[0]).toMatch(/Did you mean #what-it-isnt-cron--co\?/);
});

test('headings, repeated ones, written ids, words, values for a tool and pages of own components are fine', () => {
	const text = [
		'## Here',
		'[a](/handbook/toil/#what-it-isnt-cron--co) [b](/handbook/toil/#twice) [c](/handbook/toil/#twice-1)',
		'[d](/handbook/toil/#by-hand) [e](#here) [f](/handbook/glossary/#slo) [g](/handbook/ours/#anything)',
		'[h](/handbook/toil/#tier=core&late=no) [i](/escalation/#platform) [j](https://example.org/#x) [k](#_top)',
	].join('\n\n');
	expect(found(text)).toEqual([]);
});

test('steps of a runbook are parts of it, and a draft is warned of, not refused', () => {
	const text = `${draftRunbook()}\n[step](#look) [gone](#gone)\n`;
	const root = foreignContent({ 'content/docs/runbooks/data/queue.mdx': text });
	expect(checkContent(root, '2026-11-21', 'build')).toMatchObject([
		{ rule: 'anchor', level: 'warning', problem: 'The link "#gone" leads to no part of this page.' },
	]);
});
