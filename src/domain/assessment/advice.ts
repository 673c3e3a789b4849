import type { ScoredStep } from './model.ts';

/**
 * The steps that may be advised at a stage: all but those marked as wrong for it and those that stand on one of them.
 * Answers play no part, so that a better answer never brings new advice.
 */
export function adviceFor<S extends Pick<ScoredStep, 'id' | 'prerequisites' | 'notForStages'>>(
	steps: readonly S[],
	stage: string | null,
): S[] {
	const wrong = new Set<string>();
	for (const step of steps) if (stage !== null && step.notForStages.includes(stage)) wrong.add(step.id);
	// Grows until nothing changes: a step behind a step behind a wrong one cannot start either.
	for (let before = -1; before !== wrong.size; ) {
		before = wrong.size;
		for (const step of steps) if (step.prerequisites.some((id) => wrong.has(id))) wrong.add(step.id);
	}
	return steps.filter(({ id }) => !wrong.has(id));
}
