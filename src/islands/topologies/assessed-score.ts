import { type QuestionToScore, scoreCapability, scoreHeadline } from '../../domain/assessment/scoring.ts';
import { assessedRound } from '../shared/assessed-round.ts';
import type { AssessedScore } from './use-assessed-score.ts';

/** The headline of the assessment round that is open in this browser; undefined before its first answer. */
export function assessedScore(questions: readonly QuestionToScore[]): AssessedScore | undefined {
	const round = assessedRound();
	if (!round) return undefined;
	const capabilities = [...new Set(questions.map(({ capability }) => capability))];
	const { score, range, coverage } = scoreHeadline(
		capabilities.map((id) => scoreCapability({ questions }, id, round.answers)),
	);
	if (score === null || range === null) return undefined;
	return { name: round.name, score, range, answered: coverage.answered, applicable: coverage.applicable };
}
