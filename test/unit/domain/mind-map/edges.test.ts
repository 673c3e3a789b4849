import { expect, test } from 'vitest';
import { edges } from '../../../../src/domain/mind-map/edges.ts';
import type { Drawing } from '../../../../src/domain/mind-map/layout.ts';
import { idea } from '../../../support/mind-map.ts';

const drawing: Drawing = {
	width: 500,
	height: 100,
	root: { x: 200, y: 30, width: 100, height: 40 },
	boxes: [
		{ id: 'right', x: 340, y: 10, width: 50, height: 20, side: 'right' },
		{ id: 'left', x: 100, y: 50, width: 60, height: 20, side: 'left' },
		{ id: 'leaf', x: 10, y: 70, width: 50, height: 20, side: 'left' },
	],
};
const map = [idea('right', null), idea('left', null), idea('leaf', 'left'), idea('not-drawn', 'left')];

test('a curve leaves the side that faces its child and ends level with its middle', () => {
	expect(edges(map, drawing)).toEqual([
		{ to: 'right', path: 'M300 50Q320 20 340 20' },
		{ to: 'left', path: 'M200 50Q180 60 160 60' },
		{ to: 'leaf', path: 'M100 60Q80 80 60 80' },
	]);
});
