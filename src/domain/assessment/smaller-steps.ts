import type { ScoredQuestion, ScoredStep } from './model.ts';
import type { Targets } from './targets.ts';

/** Steps that lift a question just as far as its target asks, by step that lifts it higher, then by question. */
export type SmallerSteps = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/**
 * Finds for each step the questions for which a smaller one is enough: it reaches the target and lifts less. A step that
 * waits for another one that reaches the target does not count as smaller: where it may start, the question stands there
 * already. So the smallest that counts always stands in the plan itself, for whoever waits for a larger one. Answers play
 * no part, so that a better answer never changes what counts.
 */
export function smallerSteps(
	steps: readonly Pick<ScoredStep, 'id' | 'raises' | 'prerequisites'>[],
	questions: ReadonlyMap<string, ScoredQuestion>,
	targets: Targets,
): SmallerSteps {
	const found = new Map<string, Map<string, string[]>>();
	const waitsFor = prerequisitesOf(steps);
	for (const large of steps) {
		for (const { question, to } of large.raises) {
			const target = targets[questions.get(question)?.capability ?? ''];
			if (target === undefined || to <= target) continue;
			const reaching = steps.flatMap(({ id, raises }) =>
				raises.flatMap((each) =>
					each.question === question && each.to >= target ? [{ id, lift: each.to }] : [],
				),
			);
			const first = reaching.filter(({ id }) => !reaching.some((each) => waitsFor.get(id)?.has(each.id)));
			const smaller = first.filter(({ lift }) => lift < to);
			if (smaller.length === 0) continue;
			const least = Math.min(...smaller.map(({ lift }) => lift));
			const ids = smaller.filter(({ lift }) => lift === least).map(({ id }) => id);
			found.set(large.id, (found.get(large.id) ?? new Map()).set(question, ids));
		}
	}
	return found;
}

/** All that each step waits for, at any distance. */
function prerequisitesOf(
	steps: readonly Pick<ScoredStep, 'id' | 'prerequisites'>[],
): Map<string, Set<string>> {
	const direct = new Map(steps.map(({ id, prerequisites }) => [id, prerequisites]));
	return new Map(
		steps.map(({ id }) => {
			const all = new Set<string>();
			const open = [...(direct.get(id) ?? [])];
			for (let next = open.pop(); next !== undefined; next = open.pop()) {
				if (all.has(next)) continue;
				all.add(next);
				open.push(...(direct.get(next) ?? []));
			}
			return [id, all];
		}),
	);
}
