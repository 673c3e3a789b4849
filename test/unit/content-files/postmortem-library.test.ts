import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/content-files/rules.ts';
import { findingText } from '../../../src/domain/finding-text.ts';
import { blankAction } from '../../../src/domain/postmortem/action.ts';
import { libraryPage } from '../../../src/formats/postmortem/library-page.ts';
import { draftRunbook, foreignContent } from '../../support/foreign-content.ts';
import { someDraft } from '../../support/postmortems.ts';

const file = 'content/docs/postmortems/library/late.mdx';
const runbook = { 'content/docs/runbooks/data/queue.mdx': draftRunbook() };

function page(fields: Record<string, string> = {}): string {
	const front = {
		title: 'Queue late',
		type: 'postmortem',
		status: 'final',
		date: '"2026-10-05"',
		severity: 'SEV2',
		services: '[events]',
		detector: 'alert',
		...fields,
	};
	return `---\n${Object.entries(front)
		.map(([name, value]) => `${name}: ${value}`)
		.join('\n')}\n---\nText.\n`;
}

function findings(
	text: string,
	when: 'build' | 'check' = 'build',
	more: Record<string, string> = {},
): string[] {
	return checkContent(foreignContent({ [file]: text, ...runbook, ...more }), '2026-11-20', when)
		.map(findingText)
		.filter((line) => line.startsWith(file))
		.map((line) => line.slice(file.length + 1));
}

const action = (fields: string) =>
	`[{ what: Alert sooner, kind: detect, owner: On-call engineer, due: "2026-10-20", horizon: short, verify: A test alerts, ${fields} }]`;

test('a whole one has nothing against it', () => {
	const actions = action('status: done, done: "2026-10-19"');
	expect(findings(page({ actions, runbooks: '[/runbooks/data/queue/]' }), 'check')).toEqual([]);
});

describe('it is refused', () => {
	test.each([
		[
			'an unknown service',
			{ services: '[evnts]' },
			/^7 services\.0: There is no service "evnts"\. Use one of /,
		],
		['an unknown severity', { severity: 'SEV5' }, /^6 severity: There is no severity "SEV5"\. Use one of /],
		[
			'times out of order',
			{ times: '{ began: "2026-10-05T07:00Z", mitigated: "2026-10-05T06:59Z" }' },
			/^9 times\.mitigated: "mitigated" lies before "began"\./,
		],
		[
			'another day',
			{ times: '{ began: "2026-10-06T07:00Z" }' },
			/^5 date: The date is 2026-10-05, and the harm began on 2026-10-06\./,
		],
		['a time without a zone', { times: '{ began: "2026-10-05 07:00" }' }, /Write a moment in UTC/],
		[
			'done without a day',
			{ actions: action('status: done') },
			/“Alert sooner” is done, and no day says when\. Add done/,
		],
		['a day on an open one', { actions: action('status: open, done: "2026-10-19"') }, /its status is open/],
		[
			'long without a metric',
			{ actions: action('status: open').replace('short', 'long') },
			/names no metric/,
		],
		[
			'due before it',
			{ actions: action('status: open').replace('2026-10-20', '2026-09-20') },
			/has a day before the incident/,
		],
		['its own repetition', { recurrenceOf: '/postmortems/library/late/' }, /is not an earlier postmortem/],
		[
			'a repetition of nothing',
			{ recurrenceOf: '/postmortems/library/none/' },
			/^9 recurrenceOf: There is no page at/,
		],
		[
			'a page that is no runbook',
			{ runbooks: '[/postmortems/library/late/]' },
			/^9 runbooks\.0: .* is no runbook\./,
		],
	])('with %s', (_, fields, expected) => {
		const found = findings(page(fields));
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(expected);
	});
});

test('an overdue action is a warning of the check and never stops a build', () => {
	const text = page({ actions: action('status: open') });
	expect(findings(text)).toEqual([]);
	expect(findings(text, 'check')).toEqual([
		'9 actions.0.due: “Alert sooner” was due on 2026-10-20. Do it and set status and done, give it a new date, or set it to dropped with a reason in the text.',
	]);
	expect(
		findings(page({ actions: action('status: open').replace('2026-10-20', '2026-11-20') }), 'check'),
	).toEqual([]);
});

describe('a draft taken away as a page', () => {
	const names = { services: {}, site: 'https://handbook.example.org/' };
	const whole = someDraft({
		services: ['events'],
		runbooks: [
			{ id: 'r', path: '/runbooks/data/queue/', title: 'Queue', ticked: 0, helped: 'yes', wrong: '' },
		],
		actions: [
			{
				...blankAction('a', 'short'),
				what: 'Alert at "85 %": all',
				kind: 'detect',
				owner: 'On-call engineer',
				due: '2026-12-16',
				verify: 'A test',
			},
		],
	});
	test('is a page of the library at once', () => {
		expect(findings(libraryPage(whole, names), 'check')).toEqual([]);
	});
	test('names what is missing, by field', () => {
		const found = findings(libraryPage({ ...whole, severity: '', detector: '', services: [] }, names));
		expect(found.map((line) => line.replace(/^\d+ (\S+): .*/, '$1'))).toEqual([
			'severity',
			'services',
			'detector',
		]);
	});
	test('keeps its actions in the front matter alone, and text as text', () => {
		const text = libraryPage(whole, names);
		expect(text.match(/<ActionTable horizon="(short|long)" \/>/g)).toHaveLength(2);
		expect(text.split('---\n')[2]).not.toContain('85 %');
		expect(text).toContain('\\<b\\>empty\\</b\\>');
		expect(text).toMatch(/\n## Review\n/);
	});
});
