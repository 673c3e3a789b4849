import { expect, test } from 'vitest';
import { readContent } from '../../../src/content-files/content.ts';
import { onboardingTicks } from '../../../src/content-files/onboarding.ts';
import { checkContent } from '../../../src/content-files/rules.ts';
import { findingText } from '../../../src/domain/finding-text.ts';
import { foreignContent } from '../../support/foreign-content.ts';

const page = (title: string, body: string, more = '') => `---\ntitle: ${title}\n${more}---\n\n${body}\n`;
const index = 'content/docs/onboarding/index.mdx';
const week = 'content/docs/onboarding/week.mdx';

function read(files: Record<string, string>) {
	const { content } = readContent(foreignContent(files), '2026-11-20');
	if (!content) throw new Error('content cannot be read');
	return onboardingTicks(content.pages, content.handbook);
}
const findings = (files: Record<string, string>) =>
	checkContent(foreignContent(files), '2026-11-20', 'build').map(findingText);

test('groups come in the order of the pages and of what stands on them, with the text of each line', () => {
	const { groups } = read({
		[week]: page(
			'Week',
			'<Ticks id="access" label="Access">\n<Tick id="pager">A *pager*, see\n  [who](/x/)</Tick>\n</Ticks>',
			'order: 2\n',
		),
		[index]: page(
			'Welcome',
			'## Ask yourself\n\n<Know id="first" ask="What &quot;first&quot;?">\n\nThat.\n\n</Know>\n\n<OwnServices />\n\n<Know id="second" ask="And then?">\n\nThis.\n\n</Know>',
		),
		'content/docs/handbook/other.mdx': page(
			'Other',
			'<Ticks id="x" label="X">\n<Tick id="y">Y</Tick>\n</Ticks>',
		),
	});
	expect(groups.map(({ page, id, label }) => [page, id, label])).toEqual([
		['/onboarding/', 'first', 'Ask yourself'],
		['/onboarding/', 'own-services', 'Our services'],
		['/onboarding/week/', 'access', 'Access'],
	]);
	expect(groups[0]?.entries).toEqual([
		{ id: 'first', text: 'What "first"?' },
		{ id: 'second', text: 'And then?' },
	]);
	expect(groups[1]?.entries[0]).toEqual({ id: 'service-checkout', text: 'Checkout' });
	expect(groups[2]?.entries).toEqual([{ id: 'pager', text: 'A pager, see who' }]);
});

test('a line without an id, with one that is taken, or outside its list stops the build', () => {
	const ticks = (...lines: string[]) => `<Ticks id="a" label="A">\n${lines.join('\n')}\n</Ticks>`;
	expect(
		findings({
			[index]: page(
				'Welcome',
				ticks('<Tick>No id</Tick>', '<Tick id="One Two">Odd</Tick>', '<Tick id="one">1</Tick>'),
			),
			[week]: page(
				'Week',
				`${ticks('<Tick id="one">again</Tick>')}\n\n<Tick id="lost">Lost</Tick>`,
				'order: 2\n',
			),
		}),
	).toEqual([
		`${index}:6 A line to tick has no id, so its tick cannot be kept. Give it id="…": lower-case letters, digits and single hyphens, such as "access-pager".`,
		`${index}:7 "One Two" is no id for a line to tick. Give it id="…": lower-case letters, digits and single hyphens, such as "access-pager".`,
		`${week}:10 A <Tick> stands outside <Ticks>, so it is in no list. Put it between <Ticks id="…" label="…"> and </Ticks>.`,
		`${week}:7 The id "one" is used before, in ${index}: one tick would tick both lines. Give the newer line another id.`,
	]);
});
