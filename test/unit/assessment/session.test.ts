import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	currentRound,
	EMPTY_SESSION,
	type Session,
	type SessionEvent,
	sessionAfter,
} from '../../../src/domain/assessment/session.ts';
import { round } from '../../support/assessment.ts';
import { anyAnswer } from '../../support/assessment-arbitraries.ts';

const level = (value: 0 | 1 | 2 | 3 | 4) => ({ response: { kind: 'level' as const, level: value } });
const after = (events: SessionEvent[], from: Session = EMPTY_SESSION) => events.reduce(sessionAfter, from);
const started = after([{ kind: 'start', round: round({}) }]);

test('answers land in the open round and set its day', () => {
	const session = after([{ kind: 'answer', question: 'q1', answer: level(2), day: '2026-11-20' }], started);
	expect(currentRound(session)).toMatchObject({ day: '2026-11-20', answers: { q1: level(2) } });
});

test('a cleared answer leaves no trace; a note without an answer stays', () => {
	const clear = { kind: 'answer' as const, question: 'q1', day: '2026-11-20' };
	const session = after(
		[
			{ ...clear, answer: level(2) },
			{ ...clear, answer: {} },
		],
		started,
	);
	expect(currentRound(session)?.answers).toEqual({});
	const noted = after([{ ...clear, answer: { note: 'ask Data' } }], session);
	expect(currentRound(noted)?.answers).toEqual({ q1: { note: 'ask Data' } });
});

test('an event without an open round changes nothing', () => {
	expect(after([{ kind: 'answer', question: 'q1', answer: level(2), day: '2026-11-20' }])).toEqual(
		EMPTY_SESSION,
	);
	expect(after([{ kind: 'open', round: 'nowhere' }], started)).toEqual(started);
});

test('outcomes, context, form and supposed steps are kept with the round', () => {
	const session = after(
		[
			{ kind: 'outcome', outcome: 'rate', answer: { kind: 'count', k: 3, n: 26 }, day: '2026-11-21' },
			{ kind: 'context', change: { teamSize: 6 } },
			{ kind: 'context', change: { focus: 'rate' } },
			{ kind: 'form', form: { kind: 'full' } },
			{ kind: 'suppose', step: 's1', done: true },
			{ kind: 'suppose', step: 's2', done: true },
			{ kind: 'suppose', step: 's1', done: false },
		],
		started,
	);
	expect(currentRound(session)).toMatchObject({
		outcomes: { rate: { kind: 'count', k: 3, n: 26 } },
		context: { stage: 'live', teamSize: 6, focus: 'rate' },
		form: { kind: 'full' },
		supposed: ['s2'],
	});
	const cleared = after([{ kind: 'outcome', outcome: 'rate', answer: null, day: '2026-11-21' }], session);
	expect(currentRound(cleared)?.outcomes).toEqual({});
});

test('erasing the open round opens the last one left; erasing all leaves nothing', () => {
	const two = after([{ kind: 'start', round: round({}, { id: 'r2' }) }], started);
	expect(two.current).toBe('r2');
	expect(after([{ kind: 'erase', round: 'r2' }], two)).toMatchObject({
		current: 'r1',
		rounds: [{ id: 'r1' }],
	});
	expect(after([{ kind: 'erase', round: 'r1' }], two).current).toBe('r2');
	expect(after([{ kind: 'erase-all' }], two)).toEqual(EMPTY_SESSION);
});

test('an imported round never replaces one that is here', () => {
	const mine = after([{ kind: 'answer', question: 'q1', answer: level(1), day: '2026-11-20' }], started);
	const theirs = round({ q1: level(4) });
	const session = after([{ kind: 'import', rounds: [theirs], freshIds: ['r9'] }], mine);
	expect(session.rounds.map(({ id, answers }) => [id, answers['q1']])).toEqual([
		['r1', level(1)],
		['r9', level(4)],
	]);
	expect(session.current).toBe('r9');
});

test('the last answer to each question is the one that counts, in any interleaving', () => {
	const event = fc.record({ question: fc.constantFrom('q1', 'q2', 'q3'), answer: anyAnswer });
	fc.assert(
		fc.property(fc.array(event, { maxLength: 20 }), (given) => {
			const events = given.map((each) => ({ kind: 'answer' as const, day: '2026-11-20', ...each }));
			const answers = currentRound(after(events, started))?.answers ?? {};
			for (const id of ['q1', 'q2', 'q3']) {
				const last = given.filter(({ question }) => question === id).at(-1)?.answer;
				expect(answers[id]?.response).toEqual(last?.response);
			}
		}),
	);
});
