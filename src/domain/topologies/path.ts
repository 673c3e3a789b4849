import type { Topology } from '../../schemas/topology.ts';
import { type Answers, holds } from './condition.ts';

/** Three models are as far ahead as anybody can see. */
export const PATH_LENGTH = 3;

/** The way over time from a model: always its first exit that holds for the answers, never back to where it was. */
export function path(
	models: readonly Topology[],
	from: string,
	answers: Answers,
	length = PATH_LENGTH,
): string[] {
	const way = [from];
	while (way.length < length) {
		const here = models.find((model) => model.id === way.at(-1));
		const next = here?.exits.find(({ to, when }) => !way.includes(to) && holds(when, answers));
		if (!next) break;
		way.push(next.to);
	}
	return way;
}
