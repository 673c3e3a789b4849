import type { FactorPlace } from '../../schemas/postmortem.ts';

/** The ten places that the walk "what else needs a patch?" goes through, in its order. Also where a factor lies. */
export const PLACES = [
	'code',
	'tests',
	'monitoring',
	'alerts',
	'runbooks',
	'process',
	'access',
	'knowledge',
	'communication',
	'partnership',
] as const satisfies readonly FactorPlace[];
export type Place = FactorPlace;
