import type { ScoringModel } from './model.ts';
import type { ServiceCount } from './round.ts';

/** The level that is enough, by capability id. */
export type Targets = Readonly<Record<string, number>>;

/** Where a target comes from: the stage, the stage less one level since nothing core is run, or the team's own hand. */
export type TargetOrigin = 'stage' | 'no-core-service' | 'team';

/** No tier makes a practice needless: a lower target stops here. */
const LOWEST_LIGHTER_TARGET = 1;

/**
 * Targets of a stage, lighter where the team runs no core service, with what the team changed by hand on top.
 * @returns null where the stage is not known: without a stage nothing is enough and nothing is missing
 */
export function targetsFor(
	model: ScoringModel,
	stage: string | null,
	changed: Targets,
	services: ServiceCount | null,
): { targets: Targets; origins: Readonly<Record<string, TargetOrigin>> } | null {
	const found = model.stages.find(({ id }) => id === stage);
	if (!found) return null;
	const targets: Record<string, number> = {};
	const origins: Record<string, TargetOrigin> = {};
	for (const { id, lighterWithoutCore } of model.capabilities) {
		const byHand = changed[id];
		const byStage = found.targets[id];
		if (byHand === undefined && byStage === undefined) continue;
		const lighter =
			lighterWithoutCore === true && runsNothingCore(services) && (byStage ?? 0) > LOWEST_LIGHTER_TARGET;
		targets[id] = byHand ?? (byStage ?? 0) - (lighter ? 1 : 0);
		origins[id] = byHand !== undefined ? 'team' : lighter ? 'no-core-service' : 'stage';
	}
	return { targets, origins };
}

/** True where the team has said what it runs, and none of it is core. */
function runsNothingCore(services: ServiceCount | null): boolean {
	return services !== null && services.core === 0 && services.normal + services.supplementary > 0;
}
