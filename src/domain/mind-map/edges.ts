import type { Drawing } from './layout.ts';
import type { MindMap } from './tree.ts';

/**
 * The curves from parent to child as SVG path data. Worked out from the boxes, so that a page does not carry them twice.
 */
export function edges(map: MindMap, { boxes, root }: Drawing): { to: string; path: string }[] {
	const at = new Map(boxes.map((box) => [box.id, box]));
	return map.flatMap((node) => {
		const to = at.get(node.id);
		const from = node.parent === null ? root : at.get(node.parent);
		if (!to || !from) return [];
		const rightwards = to.side === 'right';
		const startX = from.x + (rightwards ? from.width : 0);
		const endX = to.x + (rightwards ? 0 : to.width);
		const startY = from.y + from.height / 2;
		const endY = to.y + to.height / 2;
		const middle = Math.round((startX + endX) / 2);
		return [{ to: node.id, path: `M${startX} ${startY}Q${middle} ${endY} ${endX} ${endY}` }];
	});
}
