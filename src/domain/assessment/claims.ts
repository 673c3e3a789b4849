import { tidy } from './levels.ts';
import { questionsOf, type ScoringModel } from './model.ts';
import { type Answers, type EvidenceGrade, levelOf } from './responses.ts';

/** What the answers claim, against what was put beside them. Never changes a level. */
export interface Claims {
	/** Answered questions by what would show them. */
	byGrade: Record<EvidenceGrade, number>;
	/** Answers at level 2 or above with nothing to show for them, by question id. */
	unshown: string[];
	/** Capabilities whose habits are claimed well above what happened the last time. */
	apart: { capability: string; habit: number; lastTime: number }[];
}

/** From this level on, an answer says that something happens by agreement: then something can be shown. */
export const SHOWABLE_LEVEL = 2;

/** Habit and last time are apart from one whole level on. */
export const APART_BY = 1;

/** Compares claims with evidence, and habits with the last time. */
export function weighClaims(model: ScoringModel, answers: Answers): Claims {
	const byGrade: Claims['byGrade'] = { none: 0, described: 0, document: 0, data: 0 };
	const unshown: string[] = [];
	for (const { id } of model.questions) {
		const level = levelOf(id, answers);
		if (level === undefined) continue;
		const grade = answers[id]?.evidence ?? 'none';
		byGrade[grade] += 1;
		if (grade === 'none' && level >= SHOWABLE_LEVEL) unshown.push(id);
	}
	const apart = model.capabilities.flatMap(({ id }) => {
		const mean = (lastTime: boolean) =>
			meanOf(
				questionsOf(model, id)
					.filter((question) => question.lastTime === lastTime)
					.flatMap((question) => levelOf(question.id, answers) ?? []),
			);
		const [habit, lastTime] = [mean(false), mean(true)];
		if (habit === undefined || lastTime === undefined || habit - lastTime < APART_BY) return [];
		return [{ capability: id, habit, lastTime }];
	});
	return { byGrade, unshown, apart };
}

function meanOf(levels: readonly number[]): number | undefined {
	return levels.length === 0
		? undefined
		: tidy(levels.reduce((sum, level) => sum + level, 0) / levels.length);
}
