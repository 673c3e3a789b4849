import { expect, test } from 'vitest';
import { readMindMap } from '../../src/content-files/mind-map.ts';
import { layout } from '../../src/domain/mind-map/layout.ts';
import { branches, ideas, relatedTo } from '../../src/domain/mind-map/tree.ts';

const { value: map, findings } = readMindMap();

test('the mind map reads without findings and has about a hundred ideas', () => {
	expect(findings).toEqual([]);
	expect(ideas(map).length).toBeGreaterThanOrEqual(90);
	expect(ideas(map).length).toBeLessThanOrEqual(130);
	expect(branches(map).length).toBeGreaterThanOrEqual(8);
});

test('every idea names where it comes from and leads to at least one other', () => {
	for (const node of ideas(map)) {
		expect(node.sources, node.id).not.toEqual([]);
		expect(relatedTo(map, node.id), node.id).not.toEqual([]);
	}
});

test('the drawing fits a desk screen in width', () => {
	expect(layout(map).width).toBeLessThanOrEqual(1100);
});
