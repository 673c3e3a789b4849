import type { ScoringModel } from './model.ts';

/** The level that is enough, by capability id. */
export type Targets = Readonly<Record<string, number>>;

/**
 * Targets of a stage, with what the team changed by hand on top.
 * @returns null where the stage is not known: without a stage nothing is enough and nothing is missing
 */
export function targetsFor(model: ScoringModel, stage: string | null, changed: Targets): Targets | null {
	const found = model.stages.find(({ id }) => id === stage);
	if (!found) return null;
	const pairs = model.capabilities.flatMap(({ id }) => {
		const target = changed[id] ?? found.targets[id];
		return target === undefined ? [] : [[id, target] as const];
	});
	return Object.fromEntries(pairs);
}
