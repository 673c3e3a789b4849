import type { ScoredQuestion, ScoredStep } from './model.ts';
import { type Answers, levelOf, standingOf } from './responses.ts';
import type { Targets } from './targets.ts';

/**
 * Whether what a step brings is in place:
 * met: every question that it raises is as high as the step, or as the team's target, or does not apply;
 * unmet: an answer says that one of them is lower;
 * open: no answer says so, but at least one is missing or unknown. Unknown is not taken for absent.
 */
export type StepStanding = 'met' | 'unmet' | 'open';

/** The standing of one step. Questions that the handbook does not have any more are passed over. */
export function stepStanding(
	step: Pick<ScoredStep, 'raises'>,
	questions: ReadonlyMap<string, ScoredQuestion>,
	answers: Answers,
	targets: Targets,
): StepStanding {
	let open = false;
	for (const { question: id, to } of step.raises) {
		const question = questions.get(id);
		if (question === undefined || standingOf(question, answers) === 'not-applicable') continue;
		const level = levelOf(id, answers);
		if (level === undefined) open = true;
		else if (level < Math.min(to, targets[question.capability] ?? to)) return 'unmet';
	}
	return open ? 'open' : 'met';
}
