import type { Level, ScoredQuestion } from './model.ts';

/** Why a question does not apply. */
export const REASONS = ['out-of-scope', 'business-choice', 'architecture', 'other'] as const;
export type Reason = (typeof REASONS)[number];

/** What would show that an answer holds, from a word to a figure. Never changes the level. */
export const EVIDENCE_GRADES = ['none', 'described', 'document', 'data'] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** The three ways to answer. A question without a response is the fourth state: not assessed. */
export type Response =
	| { kind: 'level'; level: Level }
	| { kind: 'unknown' }
	| { kind: 'not-applicable'; reason: Reason };

/** All that a team said about one question. */
export interface Answer {
	/** Absent: skipped or not reached yet. */
	response?: Response | undefined;
	evidence?: EvidenceGrade | undefined;
	note?: string | undefined;
}

/** Answers by question id. */
export type Answers = Readonly<Record<string, Answer>>;

/** How a question stands for scoring. */
export type Standing = 'answered' | 'unknown' | 'not-applicable' | 'not-assessed';

/** The standing of a question. Not applicable on a foundation question is no answer: it stays not assessed. */
export function standingOf(question: Pick<ScoredQuestion, 'id' | 'foundation'>, answers: Answers): Standing {
	const response = answers[question.id]?.response;
	if (response === undefined) return 'not-assessed';
	if (response.kind === 'level') return 'answered';
	if (response.kind === 'unknown') return 'unknown';
	return question.foundation ? 'not-assessed' : 'not-applicable';
}

/** The level that was answered, or undefined for every other standing. Unknown is never zero. */
export function levelOf(id: string, answers: Answers): Level | undefined {
	const response = answers[id]?.response;
	return response?.kind === 'level' ? response.level : undefined;
}

/** True for 0, 1, 2, 3 and 4. */
export function isLevel(value: unknown): value is Level {
	return value === 0 || value === 1 || value === 2 || value === 3 || value === 4;
}
