import { type MapState, type Status, statusOf } from './marks.ts';
import { branches, branchIds, ideas, type MapNode, type MindMap } from './tree.ts';

/** Ideas by status. `total` is their sum; only `adopted` is done. */
export type Counts = Record<Status, number> & { total: number };

/** How far the whole map is. "Not now" is a decision, not an achievement: it is never counted as done. */
export function progress(map: MindMap, state: MapState): Counts {
	return count(ideas(map), state);
}

/** The same for each branch, in order. */
export function progressByBranch(map: MindMap, state: MapState): { branch: string; counts: Counts }[] {
	const of = branchIds(map);
	return branches(map).map(({ id }) => ({
		branch: id,
		counts: count(
			ideas(map).filter((node) => of.get(node.id) === id),
			state,
		),
	}));
}

function count(nodes: MapNode[], state: MapState): Counts {
	const counts: Counts = {
		adopted: 0,
		trying: 0,
		'fits-next': 0,
		'not-now': 0,
		unseen: 0,
		total: nodes.length,
	};
	for (const node of nodes) counts[statusOf(state, node.id)] += 1;
	return counts;
}
