import type { OutcomeAnswer } from './outcome-answers.ts';
import type { Answer } from './responses.ts';
import type { Context, Form, Round } from './round.ts';

/** All rounds of this browser and the one that is open. */
export interface Session {
	rounds: readonly Round[];
	/** Id of the open round; null before the first. */
	current: string | null;
	/** What could not be read from the store, kept as it was found. */
	unread: readonly unknown[];
}

/** Everything that can happen to a session. Ids and days come from outside. */
export type SessionEvent =
	| { kind: 'start'; round: Round }
	| { kind: 'open'; round: string }
	| { kind: 'rename'; round: string; name: string }
	| { kind: 'erase'; round: string }
	| { kind: 'erase-all' }
	| { kind: 'answer'; question: string; answer: Answer; day: string }
	| { kind: 'outcome'; outcome: string; answer: OutcomeAnswer | null; day: string }
	| { kind: 'context'; change: Partial<Context> }
	| { kind: 'form'; form: Form }
	| { kind: 'suppose'; step: string; done: boolean }
	/** Rounds of a file or link. One that is here already under the same id is kept beside it under a new id. */
	| { kind: 'import'; rounds: readonly Round[]; freshIds: readonly string[] };

/** A session without rounds. */
export const EMPTY_SESSION: Session = { rounds: [], current: null, unread: [] };

/** The open round; undefined before the first. */
export function currentRound(session: Session): Round | undefined {
	return session.rounds.find(({ id }) => id === session.current);
}

/** The one way from a session to the next. Pure: replaying the events gives the same session. */
export function sessionAfter(session: Session, event: SessionEvent): Session {
	switch (event.kind) {
		case 'start':
			return { ...session, rounds: [...session.rounds, event.round], current: event.round.id };
		case 'open':
			return session.rounds.some(({ id }) => id === event.round)
				? { ...session, current: event.round }
				: session;
		case 'rename':
			return change(session, event.round, (round) => ({ ...round, name: event.name }));
		case 'erase':
			return erase(session, event.round);
		case 'erase-all':
			return EMPTY_SESSION;
		case 'import':
			return add(session, event.rounds, event.freshIds);
		default:
			return change(session, session.current, (round) => roundAfter(round, event));
	}
}

type RoundEvent = Extract<SessionEvent, { kind: 'answer' | 'outcome' | 'context' | 'form' | 'suppose' }>;

function roundAfter(round: Round, event: RoundEvent): Round {
	switch (event.kind) {
		case 'answer':
			return {
				...round,
				day: event.day,
				answers: put(round.answers, event.question, said(event.answer) ? event.answer : null),
			};
		case 'outcome':
			return { ...round, day: event.day, outcomes: put(round.outcomes, event.outcome, event.answer) };
		case 'context':
			return { ...round, context: { ...round.context, ...event.change } };
		case 'form':
			return { ...round, form: event.form };
		case 'suppose': {
			const others = round.supposed.filter((id) => id !== event.step);
			return { ...round, supposed: event.done ? [...others, event.step] : others };
		}
	}
}

/** A cleared answer leaves no trace; a note without an answer stays. */
function said(answer: Answer): boolean {
	return answer.response !== undefined || answer.evidence !== undefined || Boolean(answer.note);
}

/** The record with one key set, or without it. */
function put<T>(record: Readonly<Record<string, T>>, key: string, value: T | null): Record<string, T> {
	const { [key]: _, ...others } = record;
	return value === null ? others : { ...others, [key]: value };
}

function change(session: Session, id: string | null, how: (round: Round) => Round): Session {
	return { ...session, rounds: session.rounds.map((round) => (round.id === id ? how(round) : round)) };
}

function erase(session: Session, id: string): Session {
	const rounds = session.rounds.filter((round) => round.id !== id);
	const current = session.current === id ? (rounds.at(-1)?.id ?? null) : session.current;
	return { ...session, rounds, current };
}

function add(session: Session, rounds: readonly Round[], freshIds: readonly string[]): Session {
	const taken = new Set(session.rounds.map(({ id }) => id));
	const added = rounds.map((round, index) => {
		const id = taken.has(round.id) ? (freshIds[index] ?? round.id) : round.id;
		taken.add(id);
		return { ...round, id };
	});
	return {
		...session,
		rounds: [...session.rounds, ...added],
		current: added.at(-1)?.id ?? session.current,
	};
}
