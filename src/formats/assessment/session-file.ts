import type { Round } from '../../domain/assessment/round.ts';
import { currentRound, EMPTY_SESSION, type Session } from '../../domain/assessment/session.ts';
import { type Codec, type Decoded, isRecord, sealText } from '../envelope.ts';
import { readRound } from './round-json.ts';

/**
 * Answers as they are stored and exported: `{ format, version, data: { current, rounds } }`. Store and file are the
 * same shape, so that a file of today opens wherever the store does.
 *
 * Raise `version` and add the migration when a field changes its meaning; a new optional field needs neither.
 */
export const sessionCodec: Codec<Session> = {
	format: 'even-keel/assessment',
	version: 1,
	migrations: {},
	decode: readSession,
	encode: (session) => session,
	empty: () => EMPTY_SESSION,
};

/** The file of one round or of all. The last round is the open one. */
export function roundsFile(rounds: readonly Round[]): string {
	return `${sealText(sessionCodec, { rounds, current: rounds.at(-1)?.id ?? null, unread: [] }, 2)}\n`;
}

/** The round that a file is about: the open one, or the last. */
export function roundOf(session: Session): Round | undefined {
	return currentRound(session) ?? session.rounds.at(-1);
}

function readSession(data: unknown): Decoded<Session> {
	if (!isRecord(data) || !Array.isArray(data.rounds)) throw new Error('it holds no list of rounds');
	const unread: unknown[] = Array.isArray(data.unread) ? [...data.unread] : [];
	const rounds: Round[] = [];
	for (const raw of data.rounds) {
		const round = readRound(raw);
		// Two rounds under one id would answer for each other.
		if (round && !rounds.some(({ id }) => id === round.id)) rounds.push(round);
		else unread.push(raw);
	}
	const current = rounds.find(({ id }) => id === data.current)?.id ?? rounds.at(-1)?.id ?? null;
	return { value: { rounds, current, unread }, notices: noticesFor(rounds, unread) };
}

function noticesFor(rounds: readonly Round[], unread: readonly unknown[]): string[] {
	const notices = rounds.flatMap(({ name, unread: fields }) => {
		const names = Object.keys(fields);
		if (names.length === 0) return [];
		const shown = names.slice(0, 5).join(', ');
		const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
		return [`In “${name}” this was not understood: ${shown}${more}. It is kept with the round, unused.`];
	});
	if (unread.length === 0) return notices;
	const count = unread.length === 1 ? '1 round was' : `${unread.length} rounds were`;
	return [...notices, `${count} not understood. Kept as found, unused.`];
}
