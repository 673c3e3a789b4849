import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, layout, ROW } from '../../../../src/domain/mind-map/layout.ts';
import { arrange } from '../../../../src/domain/mind-map/tree.ts';
import { anyMap, SMALL_MAP } from '../../../support/mind-map.ts';

const touch = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('no two boxes overlap, each is inside the drawing and clear of the root, whatever the map', () => {
	fc.assert(
		fc.property(anyMap, (nodes) => {
			const drawing = layout(arrange(nodes).map);
			expect(drawing.boxes).toHaveLength(nodes.length);
			const root: Box = { id: 'root', side: 'right', ...drawing.root };
			for (const [index, box] of drawing.boxes.entries()) {
				expect(box.x).toBeGreaterThanOrEqual(0);
				expect(box.y).toBeGreaterThanOrEqual(0);
				expect(box.x + box.width).toBeLessThanOrEqual(drawing.width);
				expect(box.y + box.height).toBeLessThanOrEqual(drawing.height);
				expect(touch(root, box)).toBe(false);
				for (const other of drawing.boxes.slice(index + 1)) expect(touch(box, other)).toBe(false);
			}
		}),
		{ numRuns: 60 },
	);
});

test('the same map gives the same drawing', () => {
	expect(layout(SMALL_MAP)).toEqual(layout(structuredClone(SMALL_MAP)));
});

test('the first half of the branches grows to the right, the rest to the left', () => {
	const side = new Map(layout(SMALL_MAP).boxes.map((box) => [box.id, box.side]));
	expect(side.get('runbooks')).toBe('right');
	expect(side.get('flags')).toBe('left');
});

test('ideas of one branch stand one row apart', () => {
	const at = new Map(layout(SMALL_MAP).boxes.map((box) => [box.id, box]));
	expect((at.get('runbooks')?.y ?? 0) - (at.get('few-alerts')?.y ?? 0)).toBe(ROW);
});

test('a map without ideas is only its root', () => {
	expect(layout([])).toMatchObject({ boxes: [], width: 128, height: 56 });
});
