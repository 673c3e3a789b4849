import type { OutcomeAnswers } from './outcome-answers.ts';
import type { Answers } from './responses.ts';

/** How many services the team runs, by tier. */
export interface ServiceCount {
	core: number;
	normal: number;
	supplementary: number;
}

/** What a team is, as far as it changes what is enough and what is advised. */
export interface Context {
	/** Id of a stage; null until it is chosen. */
	stage: string | null;
	teamSize: number | null;
	onCallSize: number | null;
	services: ServiceCount | null;
	/** The outcome that the team wants to move; none by default. */
	focus: string | null;
	/** Targets that the team changed by hand, by capability id. */
	targets: Readonly<Record<string, number>>;
}

/** Which questions are asked: ten, all, or those of one capability. It never changes how a result is computed. */
export type Form = { kind: 'short' } | { kind: 'full' } | { kind: 'capability'; capability: string };

/** One time that a team took stock. */
export interface Round {
	id: string;
	name: string;
	/** Day of the last answer, YYYY-MM-DD. */
	day: string;
	form: Form;
	context: Context;
	answers: Answers;
	outcomes: OutcomeAnswers;
	/** Steps ticked as done to see what would change. Never an answer. */
	supposed: readonly string[];
	/** Version of the question bank that was answered. */
	bank: number;
	/** What could not be read from a file or link, kept as it was found. */
	unread: Readonly<Record<string, unknown>>;
}

/** A context that nothing was said about. */
export const EMPTY_CONTEXT: Context = {
	stage: null,
	teamSize: null,
	onCallSize: null,
	services: null,
	focus: null,
	targets: {},
};

/** A round without answers. Id, day and stage come from the caller: the domain has neither clock nor chance. */
export function newRound(
	given: Pick<Round, 'id' | 'name' | 'day' | 'bank'> & { stage: string | null },
): Round {
	const { stage, ...rest } = given;
	return {
		...rest,
		form: { kind: 'short' },
		context: { ...EMPTY_CONTEXT, stage },
		answers: {},
		outcomes: {},
		supposed: [],
		unread: {},
	};
}
