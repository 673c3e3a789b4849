import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout } from '../../../../src/domain/mind-map/layout.ts';
import { arrange } from '../../../../src/domain/mind-map/tree.ts';
import { packMap, unpackMap } from '../../../../src/formats/mind-map/wire.ts';
import { anyMap, idea, SMALL_MAP } from '../../../support/mind-map.ts';

test('what is packed is the same when it is unpacked', () => {
	fc.assert(
		fc.property(anyMap, (nodes) => {
			const { map } = arrange(nodes);
			const drawing = layout(map);
			expect(unpackMap(packMap(map, drawing))).toEqual({ map, drawing });
		}),
	);
	const drawing = layout(SMALL_MAP);
	expect(unpackMap(packMap(SMALL_MAP, drawing))).toEqual({ map: SMALL_MAP, drawing });
});

test('an idea without a place in the drawing stays on the map, and a tab in a text becomes a space', () => {
	const map = [idea('a', null, { line: 'One\ttwo.' })];
	const unpacked = unpackMap(packMap(map, { ...layout([]) }));
	expect(unpacked.map).toEqual([idea('a', null, { line: 'One two.' })]);
	expect(unpacked.drawing.boxes).toEqual([]);
});
