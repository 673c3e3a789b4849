import { assessedRound } from '../shared/assessed-round.ts';

/** Level by question of the assessment round that is open in this browser. */
export function assessedLevels(): Readonly<Record<string, number>> {
	return Object.fromEntries(
		Object.entries(assessedRound()?.answers ?? {}).flatMap(([question, { response }]) =>
			response?.kind === 'level' ? [[question, response.level]] : [],
		),
	);
}
