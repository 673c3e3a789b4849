import type { ScoredStep, ScoringModel } from './model.ts';
import { type Answer, type Answers, isLevel, levelOf, standingOf } from './responses.ts';
import { type AssessmentContent, type AssessmentResult, assess } from './result.ts';
import type { Round } from './round.ts';

/**
 * The answers as they would be with some steps done: every question that such a step raises stands at least at the
 * step's level. Not applicable stays as it is. The given answers are not changed.
 */
export function suppose(
	model: Pick<ScoringModel, 'questions' | 'steps'>,
	answers: Answers,
	done: readonly string[],
): Answers {
	const raised: Record<string, Answer> = { ...answers };
	for (const step of model.steps) if (done.includes(step.id)) raise(model, raised, step);
	return raised;
}

/** The result of a round as it would be with its supposed steps done; null where none is supposed. */
export function assessSupposed(content: AssessmentContent, round: Round): AssessmentResult | null {
	const known = round.supposed.filter((id) => content.steps.some((step) => step.id === id));
	if (known.length === 0) return null;
	return assess(content, { ...round, answers: suppose(content, round.answers, known) });
}

function raise(
	model: Pick<ScoringModel, 'questions'>,
	answers: Record<string, Answer>,
	step: ScoredStep,
): void {
	for (const { question: id, to } of step.raises) {
		const question = model.questions.find((each) => each.id === id);
		if (question === undefined || standingOf(question, answers) === 'not-applicable' || !isLevel(to))
			continue;
		if ((levelOf(id, answers) ?? -1) < to)
			answers[id] = { ...answers[id], response: { kind: 'level', level: to } };
	}
}
