/** One idea of the map, or one branch of it (`parent` is null). */
export interface MapNode {
	id: string;
	title: string;
	line: string;
	/** Path of this site, without base. */
	page: string;
	parent: string | null;
	related: readonly string[];
	sources: readonly string[];
	questions: readonly string[];
}

/** The whole map in reading order: every node stands after its parent and before the next branch. */
export type MindMap = readonly MapNode[];

/** What keeps a list of nodes from being a map. `other` is the id that was named. */
export interface MapProblem {
	id: string;
	problem: 'duplicate' | 'unknown-parent' | 'circle' | 'unknown-related';
	other: string;
}

/**
 * Puts nodes into reading order. Nodes that hang on nothing are left out and reported.
 * @param nodes in the order of the files; a parent may come after its child
 */
export function arrange(nodes: readonly MapNode[]): { map: MindMap; problems: MapProblem[] } {
	const first = new Map<string, MapNode>();
	const problems: MapProblem[] = [];
	for (const node of nodes) {
		if (first.has(node.id)) problems.push({ id: node.id, problem: 'duplicate', other: node.id });
		else first.set(node.id, node);
	}
	const map: MapNode[] = [];
	const visit = (parent: string | null) => {
		for (const node of first.values()) {
			if (node.parent !== parent) continue;
			map.push(node);
			visit(node.id);
		}
	};
	visit(null);
	const placed = new Set(map.map((node) => node.id));
	for (const node of first.values()) {
		if (!placed.has(node.id)) {
			const parent = node.parent ?? '';
			problems.push({ id: node.id, problem: first.has(parent) ? 'circle' : 'unknown-parent', other: parent });
		}
		for (const other of node.related) {
			if (!first.has(other)) problems.push({ id: node.id, problem: 'unknown-related', other });
		}
	}
	return { map, problems };
}

/** The branches, in order. */
export function branches(map: MindMap): MapNode[] {
	return map.filter((node) => node.parent === null);
}

/** The ideas: everything that can be marked. A branch only sums up. */
export function ideas(map: MindMap): MapNode[] {
	return map.filter((node) => node.parent !== null);
}

/** Id of the branch each node belongs to; a branch belongs to itself. */
export function branchIds(map: MindMap): Map<string, string> {
	const of = new Map<string, string>();
	for (const node of map)
		of.set(node.id, node.parent === null ? node.id : (of.get(node.parent) ?? node.parent));
	return of;
}

/** Ideas related to one, in both directions, in reading order. */
export function relatedTo(map: MindMap, id: string): MapNode[] {
	const named = new Set(map.find((node) => node.id === id)?.related);
	return map.filter((node) => node.id !== id && (named.has(node.id) || node.related.includes(id)));
}
