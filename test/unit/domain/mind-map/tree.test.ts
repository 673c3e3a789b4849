import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange, branchIds, ideas, relatedTo } from '../../../../src/domain/mind-map/tree.ts';
import { anyMap, idea, SMALL_MAP } from '../../../support/mind-map.ts';

test('every node stands after its parent, whatever the order of the files', () => {
	fc.assert(
		fc.property(anyMap, (nodes) => {
			const { map, problems } = arrange(nodes.toReversed());
			expect(problems).toEqual([]);
			expect(map.map((node) => node.id).toSorted()).toEqual(nodes.map((node) => node.id).toSorted());
			const place = new Map(map.map((node, index) => [node.id, index]));
			for (const node of map) {
				if (node.parent) expect(place.get(node.parent)).toBeLessThan(place.get(node.id) ?? -1);
			}
		}),
	);
});

test('what cannot be placed is reported and the rest is kept', () => {
	const { map, problems } = arrange([
		idea('a', null),
		idea('a', null),
		idea('lost', 'nowhere'),
		idea('egg', 'hen'),
		idea('hen', 'egg', { related: ['gone'] }),
	]);
	expect(map.map((node) => node.id)).toEqual(['a']);
	expect(problems).toEqual([
		{ id: 'a', problem: 'duplicate', other: 'a' },
		{ id: 'lost', problem: 'unknown-parent', other: 'nowhere' },
		{ id: 'egg', problem: 'circle', other: 'hen' },
		{ id: 'hen', problem: 'circle', other: 'egg' },
		{ id: 'hen', problem: 'unknown-related', other: 'gone' },
	]);
});

test('relations are seen from both ends', () => {
	expect(relatedTo(SMALL_MAP, 'runbooks').map((node) => node.id)).toEqual(['small-steps']);
	expect(relatedTo(SMALL_MAP, 'small-steps').map((node) => node.id)).toEqual(['runbooks']);
});

test('a branch is no idea, and each idea knows its branch', () => {
	expect(ideas(SMALL_MAP)).toHaveLength(4);
	expect(branchIds(SMALL_MAP).get('flags')).toBe('change');
});
