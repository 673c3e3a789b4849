import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChatLog, ChatMessage } from '../../../../src/domain/postmortem/chat.ts';
import { chatSummary, pickMessages } from '../../../../src/domain/postmortem/chat-view.ts';
import { MINUTE, START } from '../../../support/incidents.ts';

const HOUR = 60 * MINUTE;
const message = (id: string, at?: number): ChatMessage => ({
	id,
	by: 'a',
	text: id,
	...(at === undefined ? {} : { at }),
});
const log = (messages: ChatMessage[]): ChatLog => ({
	shape: 'slack',
	messages,
	people: [],
	problems: [],
	moreProblems: 0,
	zones: [],
});

test('a short chat is shown whole', () => {
	const summary = chatSummary(log([message('1', START), message('2', START + HOUR), message('3')]));
	expect(summary).toMatchObject({ total: 3, untimed: 1, first: START, last: START + HOUR });
	expect(summary.busiest).toBeUndefined();
	expect(summary).not.toHaveProperty('messages');
});

test('in a long one the six hours with the most messages are proposed', () => {
	const night = [0, 1, 2, 3, 4].map((n) => message(`n${n}`, START + 48 * HOUR + n * HOUR));
	const summary = chatSummary(
		log([message('a', START), message('b', START + HOUR), ...night, message('z', START + 90 * HOUR)]),
	);
	expect(summary.busiest).toEqual({ from: START + 48 * HOUR, to: START + 52 * HOUR });
});

test('both bounds count, a message without a time only where there is none', () => {
	const some = log([
		message('1', START),
		message('2', START + MINUTE),
		message('3', START + 2 * MINUTE),
		message('4'),
	]);
	const ids = (from?: number, to?: number, most = 9) =>
		pickMessages(some, from, to, most).messages.map(({ id }) => id);
	expect(ids(START, START + MINUTE)).toEqual(['1', '2']);
	expect(ids(START + MINUTE)).toEqual(['2', '3']);
	expect(ids()).toEqual(['1', '2', '3', '4']);
	expect(pickMessages(some, undefined, undefined, 2)).toMatchObject({
		found: 4,
		messages: [{ id: '1' }, { id: '2' }],
	});
});

test('the proposed stretch never spans more than six hours, rounded to whole minutes', () => {
	const times = fc.array(fc.integer({ min: 0, max: 200 * HOUR }), { minLength: 1, maxLength: 60 });
	fc.assert(
		fc.property(times, (offsets) => {
			const sorted = offsets.toSorted((a, b) => a - b).map((at, n) => message(`m${n}`, START + at));
			const { busiest } = chatSummary(log(sorted));
			if (busiest) expect(busiest.to - busiest.from).toBeLessThanOrEqual(6 * HOUR + 2 * MINUTE);
		}),
	);
});
