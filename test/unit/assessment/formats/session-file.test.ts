import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundOf, roundsFile, sessionCodec } from '../../../../src/formats/assessment/session-file.ts';
import { openText, sealText } from '../../../../src/formats/envelope.ts';
import { anyRound } from '../../../support/assessment-rounds.ts';

const old = readFileSync('test/fixtures/assessment/answers-v1.json', 'utf8');

function open(text: string) {
	const opened = openText(sessionCodec, text);
	if (!opened.ok) throw new Error(opened.refusal.reason);
	return opened;
}

/** The file of version 1 with a part of its round replaced. */
function edited(change: Record<string, unknown>) {
	const file = JSON.parse(old);
	Object.assign(file.data.rounds[0], change);
	return open(JSON.stringify(file));
}

test('a file of version 1 opens whole and is written as it was', () => {
	const { value, notices } = open(old);
	expect(notices).toEqual([]);
	expect(JSON.parse(sealText(sessionCodec, value))).toEqual(JSON.parse(old));
	expect(JSON.parse(roundsFile(value.rounds))).toEqual(JSON.parse(old));
	expect(roundOf(value)?.name).toBe('Spring 2026');
});

test('any round comes back from its file', () => {
	fc.assert(
		fc.property(anyRound, (round) => {
			expect(open(roundsFile([round])).value.rounds).toEqual([round]);
		}),
	);
});

test('an answer that does not fit is kept unused, said, and written again', () => {
	const { value, notices } = edited({
		answers: { 'alert-links': { response: { kind: 'level', level: 9 } }, 'Not An Id': {} },
		day: 'yesterday',
		outcomes: { rate: { kind: 'count', k: 5, n: 0 } },
	});
	expect(value.rounds[0]?.answers).toEqual({});
	expect(value.rounds[0]?.unread).toEqual({
		'answers.alert-links': { response: { kind: 'level', level: 9 } },
		'answers.Not An Id': {},
		'outcomes.rate': { kind: 'count', k: 5, n: 0 },
		day: 'yesterday',
	});
	expect(notices).toEqual([
		'In “Spring 2026” this was not understood: day, answers.alert-links, answers.Not An Id, outcomes.rate. It is kept with the round, unused.',
	]);
	expect(open(sealText(sessionCodec, value)).value).toEqual(value);
});

test('a round that is no round is kept unused, and so is a second one under the same id', () => {
	const file = JSON.parse(old);
	file.data.rounds.push('junk', { id: 'spring-2026', name: 'Double' });
	const { value, notices } = open(JSON.stringify(file));
	expect(value.rounds).toHaveLength(1);
	expect(value.unread).toEqual(['junk', { id: 'spring-2026', name: 'Double' }]);
	expect(notices).toEqual(['2 rounds were not understood. Kept as found, unused.']);
});

test('unknown ids are answers like all others: the result names them', () => {
	const { value, notices } = edited({ answers: { retired: { response: { kind: 'level', level: 4 } } } });
	expect(value.rounds[0]?.answers['retired']).toEqual({ response: { kind: 'level', level: 4 } });
	expect(notices).toEqual([]);
});

test.each([
	['cut off', old.slice(0, 300), 'not-json'],
	['of another tool', '{"format":"even-keel/incident","version":1,"data":{}}', 'foreign'],
	['any other JSON', '[1,2]', 'foreign'],
	['newer', old.replace('"version": 1', '"version": 2'), 'newer'],
	['without rounds', '{"format":"even-keel/assessment","version":1,"data":{}}', 'damaged'],
])('a file that is %s is refused', (_, text, reason) => {
	expect(openText(sessionCodec, text)).toMatchObject({ ok: false, refusal: { reason } });
});

test('a round of any JSON never throws', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (raw) => {
			const file = { format: 'even-keel/assessment', version: 1, data: { rounds: [raw], current: null } };
			const opened = openText(sessionCodec, JSON.stringify(file));
			expect(opened.ok && opened.value.rounds.length + opened.value.unread.length).toBe(1);
		}),
	);
});

test('a file of an older version is brought up to date by each migration in turn, then read as ever', () => {
	const later = {
		...sessionCodec,
		version: 3,
		migrations: {
			1: (data: unknown) =>
				JSON.parse(JSON.stringify(data).replaceAll('"alert-links"', '"alert-next-action"')),
			2: (data: unknown) => JSON.parse(JSON.stringify(data).replaceAll('Spring', 'April')),
		},
	};
	const opened = openText(later, old);
	expect(opened.ok && opened.value.rounds[0]).toMatchObject({
		name: 'April 2026',
		answers: { 'alert-next-action': { response: { kind: 'level', level: 1 }, note: 'Ask Data.' } },
	});
	// What it writes is of its own version, and today's copy refuses it without losing it.
	const written = opened.ok ? sealText(later, opened.value) : '';
	expect(JSON.parse(written).version).toBe(3);
	expect(openText(sessionCodec, written)).toEqual({
		ok: false,
		refusal: { reason: 'newer', found: 3, known: 1 },
	});
});
