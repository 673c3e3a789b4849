import type { Box, Drawing } from '../../domain/mind-map/layout.ts';
import type { MindMap } from '../../domain/mind-map/tree.ts';

/**
 * The idea that an arrow key leads to: up and down stay in the column, left and right go to the parent or to the first
 * child, as the eye sees it. Home and End are the first and last idea in reading order.
 * @returns nothing where the key means nothing here
 */
export function neighbour(map: MindMap, drawing: Drawing, id: string, key: string): string | undefined {
	const here = drawing.boxes.find((box) => box.id === id);
	const node = map.find((other) => other.id === id);
	if (!here || !node) return undefined;
	if (key === 'Home') return map[0]?.id;
	if (key === 'End') return map.at(-1)?.id;
	if (key === 'ArrowDown' || key === 'ArrowUp') return inColumn(drawing, here, key === 'ArrowDown' ? 1 : -1);
	const outwards = here.side === 'right' ? 'ArrowRight' : 'ArrowLeft';
	const inwards = here.side === 'right' ? 'ArrowLeft' : 'ArrowRight';
	if (key === outwards) return map.find((other) => other.parent === id)?.id;
	if (key !== inwards) return undefined;
	return node.parent ?? acrossTheRoot(map, drawing, here);
}

function inColumn(drawing: Drawing, here: Box, step: 1 | -1): string | undefined {
	const edge = (box: Box) => (box.side === 'right' ? box.x : box.x + box.width);
	const column = drawing.boxes
		.filter((box) => box.side === here.side && edge(box) === edge(here))
		.sort((a, b) => a.y - b.y);
	return column[column.findIndex((box) => box.id === here.id) + step]?.id;
}

/** From a branch over the root to the branch on the other side that is level with it. */
function acrossTheRoot(map: MindMap, drawing: Drawing, here: Box): string | undefined {
	const isBranch = new Set(map.filter((node) => node.parent === null).map((node) => node.id));
	return drawing.boxes
		.filter((box) => box.side !== here.side && isBranch.has(box.id))
		.sort((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0]?.id;
}
