import { type HierarchyPointNode, stratify, tree } from 'd3-hierarchy';
import { branches, branchIds, type MapNode, type MindMap } from './tree.ts';

/** A node's place in the drawing, in pixels at natural size. */
export interface Box {
	id: string;
	x: number;
	y: number;
	width: number;
	height: number;
	/** The side of the root it grows to. Text on the left side ends at its mark, on the right it starts there. */
	side: 'left' | 'right';
}

export interface Drawing {
	width: number;
	height: number;
	root: { x: number; y: number; width: number; height: number };
	boxes: Box[];
}

/** Height of a row: 14 px text with room for a pointer (WCAG 2.5.8 asks for 24 px). */
export const ROW = 26;
/** Width that a character takes at 14 px in the widest of the system fonts in use (DejaVu Sans), with some slack. */
const CHARACTER = 7.6;
/** The same in semi-bold, as branches are written. */
const BOLD = 8.8;
/** The mark before a title with its gap, and a little air after it. */
const MARK = 26;
/** Room for a curve between two columns. */
const GAP = 32;
const ROOT = { width: 112, height: 40 };
const MARGIN = 8;

/** Draws the map to both sides of its root: no two boxes touch, and the same map gives the same drawing. */
export function layout(map: MindMap): Drawing {
	const [right, left] = halves(map);
	const sides = [place(right, 'right'), place(left, 'left')] as const;
	const height = Math.max(ROOT.height, ...sides.map((side) => side.height)) + 2 * MARGIN;
	const middle = Math.round(height / 2);
	const rootX = MARGIN + sides[1].width;
	const root = { x: rootX, y: middle - ROOT.height / 2, ...ROOT };
	const boxes = sides.flatMap((side) =>
		side.boxes.map((box) => ({
			...box,
			x: Math.round(box.side === 'right' ? rootX + ROOT.width + box.x : rootX - box.x - box.width),
			y: Math.round(middle + box.y - ROW / 2),
		})),
	);
	const width = rootX + ROOT.width + sides[0].width + MARGIN;
	return { width: Math.ceil(width), height: Math.ceil(height), root, boxes };
}

/** First branches right until half of the rows are used, the others left. */
function halves(map: MindMap): [MapNode[], MapNode[]] {
	const branchOf = branchIds(map);
	const rows = (id: string) => map.filter((node) => branchOf.get(node.id) === id).length;
	const right = new Set<string>();
	let used = 0;
	for (const branch of branches(map)) {
		if (used >= map.length / 2) break;
		right.add(branch.id);
		used += rows(branch.id);
	}
	const onRight = (node: MapNode) => right.has(branchOf.get(node.id) ?? '');
	return [map.filter(onRight), map.filter((node) => !onRight(node))];
}

/** Boxes of one side, x from the root outwards, y around zero. */
function place(nodes: MapNode[], side: Box['side']): { boxes: Box[]; width: number; height: number } {
	if (nodes.length === 0) return { boxes: [], width: 0, height: 0 };
	const hang = stratify<Hung>()
		.id((node) => node.id)
		.parentId((node) => node.parent);
	// A colon cannot be in an id, so the root never meets a node's own.
	const root = hang([
		{ id: ':root', parent: null, title: '' },
		...nodes.map((node) => ({ id: node.id, parent: node.parent ?? ':root', title: node.title })),
	]);
	const points = tree<Hung>()
		.nodeSize([ROW, 1])
		.separation((a, b) => (a.parent === b.parent ? 1 : 1.5))(root);
	const placed: HierarchyPointNode<Hung>[] = [];
	// In reading order, which is the order of the tab key where no script has taken over.
	points.eachBefore((point) => {
		if (point.depth > 0) placed.push(point);
	});
	const column = columns(placed);
	const top = Math.min(...placed.map((point) => point.x));
	const bottom = Math.max(...placed.map((point) => point.x));
	const boxes = placed.map((point) => ({
		id: point.data.id,
		x: column.start[point.depth] ?? 0,
		y: point.x - (top + bottom) / 2,
		width: boxWidth(point),
		height: ROW,
		side,
	}));
	return { boxes, width: column.end, height: bottom - top + ROW };
}

function columns(placed: HierarchyPointNode<Hung>[]): { start: number[]; end: number } {
	const start: number[] = [];
	let end = 0;
	const depths = Math.max(...placed.map((point) => point.depth));
	for (let depth = 1; depth <= depths; depth++) {
		const widths = placed.filter((point) => point.depth === depth).map(boxWidth);
		start[depth] = end + GAP;
		end += GAP + Math.max(0, ...widths);
	}
	return { start, end };
}

/** What the tree needs to know of a node. */
type Hung = { id: string; parent: string | null; title: string };

const boxWidth = (point: HierarchyPointNode<Hung>) =>
	Math.ceil(MARK + point.data.title.length * (point.depth === 1 ? BOLD : CHARACTER));
