import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChatLog, defaultRoles, withMessages } from '../../../../src/domain/postmortem/chat.ts';
import { blankDraft } from '../../../../src/domain/postmortem/draft.ts';
import { nthResponder } from '../../../../src/domain/postmortem/people.ts';
import { timeOf } from '../../../../src/formats/postmortem/chat/other-json.ts';
import { readChat } from '../../../../src/formats/postmortem/chat/read-chat.ts';
import { readTime } from '../../../../src/formats/postmortem/chat/text-time.ts';

const defaults = { day: '2026-10-05', zone: 0 };
const file = (name: string) => ({ name, text: readFileSync(`test/fixtures/postmortem/${name}`, 'utf8') });
const read = (...texts: { name: string; text: string }[]): ChatLog => {
	const result = readChat(texts, defaults);
	if (!result.ok) throw new Error(JSON.stringify(result.refusal));
	return result.log;
};
const paste = (text: string) => ({ name: '', text });
const clock = (at: number | undefined) => (at === undefined ? '?' : new Date(at).toISOString().slice(0, 19));
const lines = ({ messages }: ChatLog) => messages.map(({ at, by, text }) => [clock(at), by, text]);

describe('Slack', () => {
	const log = read(file('slack-export-2026-10-05.json'), file('slack-users.json'));

	test('a day of a workspace export: joins left out, repeated thread messages once, all in order', () => {
		expect(log.shape).toBe('slack');
		expect(log.messages.map(({ at, reply, edited, bot }) => [clock(at), reply, edited, bot])).toEqual([
			['2026-10-05T07:12:00', undefined, undefined, true],
			['2026-10-05T07:13:00', undefined, undefined, undefined],
			['2026-10-05T07:15:00', true, true, undefined],
			['2026-10-05T07:16:00', undefined, undefined, undefined],
		]);
		expect(log.problems).toEqual([]);
	});
	test('mentions, channels, links and escapes read as people see them; a written tag stays text', () => {
		expect(log.messages.map(({ text }) => text)).toEqual([
			'P1: dashboards do not load\nCustomer <Goldway> & others',
			'@Ola Brandt @here all dashboards are empty (https://dash.example.org/d/1). See #incidents or ops@example.org',
			'Row count is 0: `{"rows":0}` <script>alert(1)</script> says Mia\n[file: payload.png]',
			'ask @mia about the batch :fire:',
		]);
	});
	test('names come from users.json and from the messages; a program is one', () => {
		expect(log.people).toEqual([
			{ key: 'bot:Pager', names: ['Pager'], bot: true, messages: 1 },
			{ key: 'U01MIA', names: ['mia', 'Mia Kern', 'mia.kern'], bot: false, messages: 1 },
			{ key: 'U02OLA', names: ['Ola Brandt', 'ola'], bot: false, messages: 1 },
			{ key: 'U03', names: ['jo', 'Jo Tan', 'data.lead'], bot: false, messages: 1 },
		]);
	});
	test('the same without users.json: ids stand where no name is known', () => {
		const alone = read(file('slack-export-2026-10-05.json'));
		expect(alone.messages[1]?.text).toMatch(/^@U02OLA @here/);
		expect(alone.people[2]?.names).toEqual(['U02OLA']);
	});
	test('into a draft people become roles, in the text too, and programs keep their name', () => {
		const roles = { ...defaultRoles(log.people, nthResponder), U03: 'Data team lead' };
		const { timeline } = withMessages(blankDraft('d', 0), log.messages, log.people, roles);
		expect(timeline.map(({ who, text, origin }) => [who, text.split('\n')[0], origin])).toEqual([
			['Pager', 'P1: dashboards do not load', 'bot'],
			['Responder A', expect.stringMatching(/^Responder B @here/), 'person'],
			['Responder B', 'Row count is 0: `{"rows":0}` <script>alert(1)</script> says Responder A', 'person'],
			['Data team lead', 'ask Responder A about the batch :fire:', 'person'],
		]);
		expect(
			withMessages({ ...blankDraft('d', 0), timeline }, log.messages, log.people, roles).timeline,
		).toHaveLength(4);
	});
	test('the inside of an object keyed by time, with a comma at its end, as it is copied', () => {
		expect(lines(read(file('slack-keyed.txt')))).toEqual([
			['2026-10-05T07:19:00', 'W10000009', 'We need figures before the vans leave.'],
			['2026-10-05T07:20:00', 'W10000010', 'Looking.'],
		]);
	});
	test('replies that lie inside their message, and an answer of the API', () => {
		expect(lines(read(file('slackdump.json'))).map(([, , text]) => text)).toEqual([
			'Who knows the batch?',
			'I do.',
		]);
		const api = {
			ok: true,
			messages: [{ type: 'message', user: 'U1', text: 'a', ts: '1791184380.0001' }],
			has_more: false,
		};
		expect(lines(read(paste(JSON.stringify(api))))).toEqual([['2026-10-05T07:13:00', 'U1', 'a']]);
	});
	test('a damaged time is reported with its message, which stays', () => {
		const log = read(
			paste('[{"ts":"1791184380.1","user":"U1","text":"a"},{"ts":"soon","user":"U2","text":"b"}]'),
		);
		expect(lines(log).at(-1)).toEqual(['?', 'U2', 'b']);
		expect(log.problems).toEqual([{ place: 2, text: 'soon', kind: 'broken-time' }]);
	});
	test('one message a line, and an export whose end is missing', () => {
		const one = '{"ts":"1791184380.1","user":"U1","text":"a"}';
		expect(read(paste(`${one}\n${one.replace('.1', '.2')}\n`)).messages).toHaveLength(2);
		const cut = read(paste(`[${one},{"ts":"1791184390.1","user":"U1","te`));
		expect(cut.messages[0]?.text).toBe('a');
		expect(cut.problems.map(({ kind }) => kind)).toContain('cut');
	});
});

describe('other programs', () => {
	test('Discord: zones in the times, programs told apart', () => {
		expect(lines(read(file('discord.json')))).toEqual([
			['2026-10-05T07:12:00', 'Mia K', 'Dashboards are empty'],
			['2026-10-05T07:13:30', 'pager', 'ALERT DiskFull'],
		]);
		expect(read(file('discord.json')).people.map(({ bot }) => bot)).toEqual([false, true]);
	});
	test('Teams: HTML is kept as text, a broken time is named', () => {
		const log = read(file('teams.json'));
		expect(lines(log)).toEqual([
			['2026-10-05T07:12:00', 'Mia Kern', '<p>Dashboards <b>empty</b></p>'],
			['?', 'Ola Brandt', 'No releases'],
		]);
		expect(log.problems).toEqual([{ place: 2, text: '"yesterday"', kind: 'broken-time' }]);
	});
	test.each([
		['2026-10-05T09:12:00+02:00', '2026-10-05T07:12:00'],
		['2026-10-05 07:12:00', '2026-10-05T07:12:00'],
		[1791184320, '2026-10-05T07:12:00'],
		['1791184320000', '2026-10-05T07:12:00'],
		[1791184320000000, '2026-10-05T07:12:00'],
		['tomorrow', '?'],
	])('time %s', (value, expected) => expect(clock(timeOf(value))).toBe(expected));
});

describe('copied text', () => {
	const log = read(file('chat-mixed.txt'));
	test('zones side by side, lines that go on, midnight', () => {
		expect(lines(log).filter(([at]) => at !== '?')).toEqual([
			['2026-10-05T07:12:30', 'mia', 'dashboards are empty\nsince seven, says the customer'],
			['2026-10-05T07:23:00', 'Ola Brandt', 'calling the commander'],
			['2026-10-05T07:25:00', 'mia', 'one customer or all?'],
			['2026-10-05T07:30:00', 'unknown', 'jo - looking from over there'],
			['2026-10-05T23:58:00', 'mia', 'going home'],
			['2026-10-06T00:05:00', 'ola', 'still here <script>alert(1)</script>'],
		]);
		expect(log.zones).toEqual(['CEST', 'UTC', '', 'EDT']);
	});
	test('what cannot be read is named with its line, and stays without a time', () => {
		expect(log.problems).toEqual([
			{ place: 6, text: '25:61 ola: this time is broken', kind: 'broken-time' },
			{ place: 8, text: '09:40 IST jo: whose time is that?', kind: 'ambiguous-zone' },
			{ place: 9, text: '10/11/26, 09:41 - mia: which month is it?', kind: 'ambiguous-day' },
		]);
		expect(log.messages.filter(({ at }) => at === undefined).map(({ text }) => text)).toEqual([
			'Copied from the channel',
			'25:61 ola: this time is broken',
			'09:40 IST jo: whose time is that?',
			'10/11/26, 09:41 - mia: which month is it?',
		]);
	});
	test('a chat window as it is copied: name, time and text on lines of their own', () => {
		expect(lines(read(file('chat-slack-copy.txt')))).toEqual([
			['2026-10-05T09:35:00', 'mia', 'all dashboards are empty\nsince seven'],
			['2026-10-05T09:37:00', 'Ola Brandt', 'row count is 0'],
			['2026-10-05T09:40:00', 'Pager', 'P1 still open'],
		]);
	});
	test('the zone that the reader gives holds where a line names none', () => {
		const result = readChat([paste('09:12 mia: empty')], { day: '2026-10-05', zone: 120 });
		expect(result.ok && clock(result.log.messages[0]?.at)).toBe('2026-10-05T07:12:00');
	});
	test('no line of any text is lost', () => {
		const line = fc.stringMatching(/^[a-z0-9:. <>@]{0,20}$/);
		fc.assert(
			fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (all) => {
				const text = all.join('\n');
				const result = readChat([paste(text)], defaults);
				if (!result.ok) return;
				const out = result.log.messages.map((one) => `${one.by} ${one.text}`).join(' ');
				for (const word of text.match(/[a-z]{4,}/g) ?? []) expect(out).toContain(word);
			}),
		);
	});
	test.each([
		['9:35 AM', 9, 35],
		['12:05 am', 0, 5],
		['12:05 PM', 12, 5],
		['09.35', 9, 35],
		['5.10.26, 09:35', 9, 35],
		['13/10/2026 09:35 +02:00', 9, 35],
	])('%s', (text, hour, minute) => expect(readTime(text)).toMatchObject({ time: { hour, minute } }));
	test.each([
		['24:00', 'broken-time'],
		['13:00 PM', 'broken-time'],
		['2026-02-30 09:00', 'broken-time'],
		['09:00 CST', 'ambiguous-zone'],
		['4/5/26 09:00', 'ambiguous-day'],
	])('%s is %s', (text, wrong) => expect(readTime(text)).toEqual({ wrong }));
});

describe('what is no chat', () => {
	test.each([
		['', { reason: 'empty' }],
		['PK\u0003\u0004…', { reason: 'zip', file: '' }],
		['{"version": 1}', { reason: 'no-messages', file: '', found: 'an object with version' }],
		['[]', { reason: 'no-messages', file: '', found: 'a list of 0 entries' }],
	])('%j', (text, refusal) => expect(readChat([paste(text)], defaults)).toEqual({ ok: false, refusal }));

	test('anything at all is read or refused, never thrown', () => {
		const any = fc.oneof(
			fc.string(),
			fc.json(),
			fc.array(fc.jsonValue()).map((value) => JSON.stringify(value)),
		);
		fc.assert(
			fc.property(any, (text) => {
				expect(() => readChat([paste(text)], defaults)).not.toThrow();
			}),
		);
	});
});
