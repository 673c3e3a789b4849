import type { Box, Drawing } from '../../domain/mind-map/layout.ts';
import type { MapNode, MindMap } from '../../domain/mind-map/tree.ts';

/**
 * Map and drawing as one short text, a line an idea: what the page hands to its script. As nested JSON in an attribute
 * the same takes 90 KB of the page, because every quote is escaped.
 */
export function packMap(map: MindMap, drawing: Drawing): string {
	const boxes = new Map(drawing.boxes.map((box) => [box.id, box]));
	const { width, height, root } = drawing;
	const head = [width, height, root.x, root.y, root.width, root.height];
	const rows = map.map((node) => {
		const box = boxes.get(node.id);
		const place = box ? [box.x, box.y, box.width, box.height, box.side === 'left' ? 'l' : 'r'] : [];
		const lists = [node.related, node.sources, node.questions].map((ids) => ids.join(' '));
		return [node.id, node.title, node.line, node.page, node.parent ?? '', ...lists, ...place];
	});
	return [head, ...rows]
		.map((row) => row.map((field) => String(field).replace(/[\t\n]/g, ' ')).join('\t'))
		.join('\n');
}

/** The map and the drawing again. */
export function unpackMap(text: string): { map: MindMap; drawing: Drawing } {
	const [head = '', ...rows] = text.split('\n');
	const [width = 0, height = 0, x = 0, y = 0, rootWidth = 0, rootHeight = 0] = head.split('\t').map(Number);
	const fields = rows.map((row) => row.split('\t'));
	return {
		map: fields.map(nodeOf),
		drawing: {
			width,
			height,
			root: { x, y, width: rootWidth, height: rootHeight },
			boxes: fields.flatMap(boxOf),
		},
	};
}

function nodeOf(fields: readonly string[]): MapNode {
	const [id = '', title = '', line = '', page = '', parent = '', ...lists] = fields;
	const [related = [], sources = [], questions = []] = lists.map((list) => list.split(' ').filter(Boolean));
	return { id, title, line, page, parent: parent || null, related, sources, questions };
}

function boxOf(fields: readonly string[]): Box[] {
	const side = fields[12];
	if (side === undefined) return [];
	const [x = 0, y = 0, width = 0, height = 0] = fields.slice(8, 12).map(Number);
	return [{ id: fields[0] ?? '', x, y, width, height, side: side === 'l' ? 'left' : 'right' }];
}
