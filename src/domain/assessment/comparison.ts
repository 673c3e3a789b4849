import { tidy } from './levels.ts';
import { questionsOf } from './model.ts';
import { type Answers, levelOf } from './responses.ts';
import { type AssessmentContent, type AssessmentResult, assess } from './result.ts';
import type { Round } from './round.ts';

/** What happened between two rounds. `unclear` is a change too small to speak of; `unknown` has nothing in common. */
export type Verdict = 'better' | 'worse' | 'unclear' | 'same' | 'unknown';

/** A change over the questions that have a level in both rounds: a question more or less changes nothing. */
export interface Change {
	/** Mean change of level; null without a common question. */
	change: number | null;
	/** Questions with a level in both rounds. */
	common: number;
	verdict: Verdict;
}

/** Two rounds side by side. */
export interface Comparison {
	/** Mean of the capabilities' changes. */
	overall: Change;
	capabilities: (Change & { id: string })[];
	/** Questions whose level changed, biggest change first. */
	questions: { id: string; before: number; after: number }[];
	/** Questions with a level in one round only. */
	gained: string[];
	lost: string[];
	/** Steps that the earlier plan had for now or next and the later one does not have any more. */
	settled: string[];
	/** Scores as each round gave them; ranges belong to them. */
	before: AssessmentResult;
	after: AssessmentResult;
	/** True where the question bank changed its version between the rounds. */
	otherBank: boolean;
}

/** A capability has changed clearly from half a level on: its questions are answered to a whole level. */
export const CLEAR_CAPABILITY = 0.5;

/** The whole has changed clearly from a quarter of a level on: nine capabilities even each other out. */
export const CLEAR_OVERALL = 0.25;

/** Compares an earlier round with a later one, both by today's content. */
export function compareRounds(content: AssessmentContent, earlier: Round, later: Round): Comparison {
	const capabilities = content.capabilities.map(({ id }) => {
		const ids = questionsOf(content, id).map((question) => question.id);
		return { id, ...change(levelChanges(ids, earlier.answers, later.answers), CLEAR_CAPABILITY) };
	});
	const [before, after] = [assess(content, earlier), assess(content, later)];
	const all = content.questions.map(({ id }) => id);
	const has = (answers: Answers, id: string) => levelOf(id, answers) !== undefined;
	const means = capabilities.flatMap((each) => each.change ?? []);
	const overall = change(means, CLEAR_OVERALL);
	return {
		overall: { ...overall, common: capabilities.reduce((sum, { common }) => sum + common, 0) },
		capabilities,
		questions: changedQuestions(all, earlier.answers, later.answers),
		gained: all.filter((id) => !has(earlier.answers, id) && has(later.answers, id)),
		lost: all.filter((id) => has(earlier.answers, id) && !has(later.answers, id)),
		settled: settled(before, after),
		before,
		after,
		otherBank: earlier.bank !== later.bank,
	};
}

function change(changes: readonly number[], clear: number): Change {
	if (changes.length === 0) return { change: null, common: 0, verdict: 'unknown' };
	const mean = tidy(changes.reduce((sum, each) => sum + each, 0) / changes.length);
	const moved = changes.some((each) => each !== 0);
	const verdict = !moved ? 'same' : Math.abs(mean) < clear ? 'unclear' : mean > 0 ? 'better' : 'worse';
	return { change: mean, common: changes.length, verdict };
}

function levelChanges(ids: readonly string[], before: Answers, after: Answers): number[] {
	return ids.flatMap((id) => {
		const [a, b] = [levelOf(id, before), levelOf(id, after)];
		return a === undefined || b === undefined ? [] : [b - a];
	});
}

function changedQuestions(ids: readonly string[], before: Answers, after: Answers): Comparison['questions'] {
	return ids
		.flatMap((id) => {
			const [a, b] = [levelOf(id, before), levelOf(id, after)];
			return a === undefined || b === undefined || a === b ? [] : [{ id, before: a, after: b }];
		})
		.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}

function settled(before: AssessmentResult, after: AssessmentResult): string[] {
	const still = new Set(after.steps.map(({ id }) => id));
	return before.steps.filter(({ id, place }) => place !== 'deferred' && !still.has(id)).map(({ id }) => id);
}
