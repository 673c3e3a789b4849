import { useEffect, useState } from 'preact/hooks';
import { hasStored } from '../../browser/stored.ts';
import type { QuestionToScore } from '../../domain/assessment/scoring.ts';
import { ASSESSMENT_STORE } from '../shared/assessment-store.ts';

/** What the assessment in this browser says, with what it rests on. */
export interface AssessedScore {
	/** Name of the round. */
	name: string;
	/** 0 to 4. */
	score: number;
	range: { low: number; high: number };
	answered: number;
	applicable: number;
}

/** The score of this browser's assessment. Undefined where there is none, and then its code is not loaded either. */
export function useAssessedScore(questions: readonly QuestionToScore[]): AssessedScore | undefined {
	const [score, setScore] = useState<AssessedScore>();
	useEffect(() => {
		if (!hasStored(ASSESSMENT_STORE)) return;
		void import('./assessed-score.ts').then(({ assessedScore }) => setScore(assessedScore(questions)));
	}, [questions]);
	return score;
}
