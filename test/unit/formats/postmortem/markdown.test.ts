import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { blankDraft } from '../../../../src/domain/postmortem/draft.ts';
import { actionsCsv, timelineCsv } from '../../../../src/formats/postmortem/actions-csv.ts';
import { lineMarkdown, pieces } from '../../../../src/formats/postmortem/inline.ts';
import { postmortemMarkdown } from '../../../../src/formats/postmortem/markdown.ts';
import { percentText, spanText } from '../../../../src/formats/postmortem/words.ts';
import { someDraft } from '../../../support/postmortems.ts';

const names = { services: { 'nightly-reports': 'Nightly reports' }, site: 'https://handbook.example.org/' };
const markdown = postmortemMarkdown(someDraft(), names);

describe('Markdown', () => {
	test('follows the template: its headings, in its order', () => {
		expect(markdown.match(/^##? .*$/gm)).toEqual([
			'# Customer dashboards empty on a Monday morning',
			'## Summary',
			'## Impact',
			'## Times (UTC)',
			'## Timeline (UTC)',
			'## Contributing factors',
			'## How it looked from there',
			'## What went well',
			'## What did not',
			'## Where we were lucky',
			'## Runbooks',
			'## What else needs a patch?',
			'## Actions, short term',
			'## Actions, long term',
			'## Review',
		]);
	});
	test('figures and their ends', () => {
		expect(markdown).toContain('| Resolved | unknown | unknown: nobody looked |');
		expect(markdown).toContain('- To detect (began to detected): 12 min');
		expect(markdown).toContain('- To mitigate (began to mitigated): 4 h 06 min');
		expect(markdown).toContain('- To resolve (began to resolved): unknown');
		expect(markdown).toContain('- Error budget, Nights (99 % over 90 days): 111 % used, 1 of 0.9 events');
	});
	test('a timeline in order of time, with markup of the text as text', () => {
		const rows = markdown.split('\n').filter((line) => /^\| \d\d:\d\d/.test(line));
		expect(rows).toEqual([
			'| 07:12 | told | Dashboards do not load | Support |  |',
			'| 08:11 | seen | row count 0 \\| \\<b\\>empty\\</b\\> | Web engineer |  |',
		]);
	});
	test('paragraphs, lists, runbooks, the walk with its open places', () => {
		expect(markdown).toContain('Dashboards were empty.  \nA load met a full disk.\n\nToday it says so.');
		expect(markdown).toContain('- The look at the payload\n- Two people deleted, not one');
		expect(markdown).toContain(
			'- Disk full <https://handbook.example.org/runbooks/node/disk-full/> (helped in part, 2 steps ticked). Wrong or missing: a; b',
		);
		expect(markdown).toContain('| Access | nothing |');
		expect(markdown).toContain('| Tests | not written yet |');
	});
	test('a blank draft says what is open, in each section', () => {
		const blank = postmortemMarkdown(blankDraft('d', 0), names);
		expect(blank.match(/^not written yet$/gm)?.length).toBeGreaterThan(9);
		expect(blank).toContain('# Untitled postmortem');
	});
});

describe('a line of text', () => {
	test('code and addresses are told apart, the rest is data', () => {
		expect(pieces('run `rm -f` as https://x.example/a_b. Then')).toEqual([
			{ kind: 'text', text: 'run ' },
			{ kind: 'code', text: 'rm -f' },
			{ kind: 'text', text: ' as ' },
			{ kind: 'link', text: 'https://x.example/a_b' },
			{ kind: 'text', text: '. Then' },
		]);
	});
	test.each([
		['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
		['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
		['- not a list', '\\- not a list'],
		['1. not numbered', '1\\. not numbered'],
		['# no heading', '\\# no heading'],
		['a | b', 'a \\| b'],
		['`a|b`', '`a\\|b`'],
		['{{x}}', '\\{\\{x\\}\\}'],
	])('%s becomes %s', (text, expected) => expect(lineMarkdown(text)).toBe(expected));
});

describe('CSV', () => {
	test('actions with their fields; a formula is text', () => {
		const { data } = Papa.parse<string[]>(actionsCsv(someDraft()), { skipEmptyLines: true });
		expect(data[0]).toEqual('what kind horizon owner due metric verify link status postmortem'.split(' '));
		expect(data[1]?.slice(0, 5)).toEqual([
			'Alert at 85 %',
			'detect',
			'short',
			'Platform, on-call engineer',
			'2026-10-16',
		]);
		expect(data[2]?.[0]).toBe("'=cmd()");
	});
	test('the timeline, one entry a row', () => {
		expect(timelineCsv(someDraft()).split('\r\n')).toContain(
			'2026-10-05T07:12:00.000Z,communication,Dashboards do not load,Support,',
		);
	});
});

test.each([
	[0, '0 min'],
	[59, '59 min'],
	[246, '4 h 06 min'],
	[2880, '2 d 0 h'],
])('%d minutes are %s', (minutes, text) => expect(spanText(minutes * 60_000)).toBe(text));
test.each([
	[1.111, '111 %'],
	[0.11736, '11.7 %'],
	[0.00042, '0.042 %'],
	[0, '0 %'],
])('%d is %s', (share, text) => expect(percentText(share)).toBe(text));
