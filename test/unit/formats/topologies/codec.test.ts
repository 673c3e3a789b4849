import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openText, sealText } from '../../../../src/formats/envelope.ts';
import { advisorCodec } from '../../../../src/formats/topologies/codec.ts';

test('what is written is read again, unknown questions included', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string(), fc.string()), (answers) => {
			const state = { answers, kept: { old: [1, 2] } };
			expect(openText(advisorCodec, sealText(advisorCodec, state))).toEqual({
				ok: true,
				value: state,
				notices: [],
			});
		}),
	);
});

test('the text of version 1 is pinned', () => {
	expect(sealText(advisorCodec, { answers: { size: 'up-to-10' }, kept: {} })).toBe(
		'{"format":"even-keel/topology-advisor","version":1,"data":{"answers":{"size":"up-to-10"},"kept":{}}}',
	);
});

test('what is no answer is set aside and said', () => {
	const text =
		'{"format":"even-keel/topology-advisor","version":1,"data":{"answers":{"size":3,"goal":"start"}}}';
	expect(openText(advisorCodec, text)).toEqual({
		ok: true,
		value: { answers: { goal: 'start' }, kept: { size: 3 } },
		notices: ["The answer to “size” was set aside: it is no answer's name."],
	});
});

test('a newer version is refused', () => {
	const text = '{"format":"even-keel/topology-advisor","version":2,"data":{}}';
	expect(openText(advisorCodec, text)).toEqual({
		ok: false,
		refusal: { reason: 'newer', found: 2, known: 1 },
	});
});
