import { openStore, type StoreTrouble } from '../../browser/store.ts';
import { newRound, type Round } from '../../domain/assessment/round.ts';
import {
	currentRound,
	type Session,
	type SessionEvent,
	sessionAfter,
} from '../../domain/assessment/session.ts';
import { sessionCodec } from '../../formats/assessment/session-file.ts';
import { refusalText } from '../../formats/envelope.ts';
import { ASSESSMENT_STORE } from '../shared/assessment-store.ts';
import { localDay } from '../shared/today.ts';
import { useStore } from '../shared/use-store.ts';

/** The assessment's store as an island sees it: what is kept, and the one way to change it. */
export interface Kept {
	session: Session;
	round: Round | undefined;
	/** False until the store was opened, which happens in the browser alone. */
	ready: boolean;
	/** What keeps the answers from being kept, in words; null where all is well. */
	trouble: string | null;
	notices: string[];
	send: (event: SessionEvent) => void;
}

/**
 * Opens the store once and follows it. An event without an open round starts one first.
 * @param bank version of the question bank that a new round is answered with
 */
export function useKept(bank: number): Kept {
	const { state, ready, trouble, notices, update } = useStore(openRounds, sessionCodec.empty);
	return {
		session: state,
		round: currentRound(state),
		ready,
		trouble: troubleText(trouble),
		notices,
		send: (event) =>
			update((before) => sessionAfter(needsRound(event) ? withRound(before, bank) : before, event)),
	};
}

/** An id for a new round. Time is enough: rounds are made by hand, one after the other. */
export function freshId(offset = 0): string {
	return `round-${(Date.now() + offset).toString(36)}`;
}

/** A round named after this month. */
export function freshRound(bank: number, stage: string | null): Round {
	const name = new Date().toLocaleDateString('en-GB', { month: 'long', year: 'numeric' });
	return newRound({ id: freshId(), name, day: localDay(), bank, stage });
}

const openRounds = () => openStore({ key: ASSESSMENT_STORE, codec: sessionCodec });

function needsRound({ kind }: SessionEvent): boolean {
	return ['answer', 'outcome', 'context', 'form', 'suppose'].includes(kind);
}

function withRound(session: Session, bank: number): Session {
	if (currentRound(session)) return session;
	return sessionAfter(session, { kind: 'start', round: freshRound(bank, null) });
}

function troubleText(trouble: StoreTrouble | undefined): string | null {
	switch (trouble?.kind) {
		case undefined:
			return null;
		case 'unavailable':
			return 'This browser keeps nothing for this page (private mode, or a policy). Export your answers before you close the tab.';
		case 'full':
			return 'The storage of this browser is full. Your last changes live in this tab alone: export them now.';
		case 'set-aside':
			return `${refusalText(trouble.refusal, 'the assessment')} What was stored is untouched under “${trouble.keptAs}”.`;
	}
}
