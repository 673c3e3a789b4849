import fc from 'fast-check';
import type { MapNode } from '../../src/domain/mind-map/tree.ts';

/** A node with only what a test says about it. */
export function idea(id: string, parent: string | null, more: Partial<MapNode> = {}): MapNode {
	return {
		id,
		title: id,
		line: `About ${id}.`,
		page: '/handbook/toil/',
		parent,
		related: [],
		sources: [],
		questions: [],
		...more,
	};
}

/** Two branches, four ideas. */
export const SMALL_MAP = [
	idea('alerts', null, { title: 'Alerts' }),
	idea('few-alerts', 'alerts', { title: 'Few alerts', questions: ['q-alerts', 'q-fatigue'] }),
	idea('runbooks', 'alerts', { related: ['small-steps'], questions: ['q-runbooks'] }),
	idea('change', null),
	idea('small-steps', 'change', { line: 'Ship in café-sized steps.' }),
	idea('flags', 'change'),
];

/** Maps of any shape up to three levels, in reading order, titles of up to 24 characters. */
export const anyMap = fc
	.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 24 })), { minLength: 1, maxLength: 60 })
	.map((shape) => {
		const nodes: { node: MapNode; depth: number }[] = [];
		for (const [index, [pick, length]] of shape.entries()) {
			const parents = [null, ...nodes.filter(({ depth }) => depth < 3)];
			const parent = parents[pick % parents.length] ?? null;
			const node = idea(`n${index}`, parent?.node.id ?? null, { title: 'm'.repeat(length) });
			nodes.push({ node, depth: (parent?.depth ?? 0) + 1 });
		}
		return nodes.map(({ node }) => node);
	});
