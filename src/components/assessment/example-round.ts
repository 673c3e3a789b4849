import { isLevel } from '../../domain/assessment/responses.ts';
import { newRound, type Round } from '../../domain/assessment/round.ts';
import type { AssessmentModel } from '../../schemas/assessment-model.ts';

/** Levels that the example gives to the questions of the short form, in order; null is “we don’t know”. */
const PATTERN = [1, 2, 1, 2, null, 2, 3, 1, 2, 2];

/** A round for the worked example: the short form of any question bank, at the second stage. */
export function exampleRound(model: AssessmentModel): Round {
	const stage = (model.stages[1] ?? model.stages[0])?.id ?? null;
	const empty = newRound({ id: 'example', name: 'Example', day: '2026-11-18', bank: model.version, stage });
	const short = model.questions.filter((question) => question.short);
	const answers = short.map(({ id }, i) => {
		const level = PATTERN[i % PATTERN.length];
		const response = isLevel(level) ? { kind: 'level' as const, level } : { kind: 'unknown' as const };
		return [id, { response }] as const;
	});
	return { ...empty, answers: Object.fromEntries(answers) };
}
