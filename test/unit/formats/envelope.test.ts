import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Codec, openText, refusalText, sealText } from '../../../src/formats/envelope.ts';

const codec: Codec<{ names: string[] }> = {
	format: 'even-keel/test',
	version: 3,
	migrations: {
		1: (data) => ({ names: [(data as { name: string }).name] }),
		2: (data) => data,
	},
	decode: (data) => ({ value: data as { names: string[] }, notices: [] }),
	encode: (value) => value,
	empty: () => ({ names: [] }),
};

test('what was sealed opens again', () => {
	fc.assert(
		fc.property(fc.array(fc.string()), (names) => {
			expect(openText(codec, sealText(codec, { names }))).toEqual({
				ok: true,
				value: { names },
				notices: [],
			});
		}),
	);
});

test('an old version is brought up to date step by step', () => {
	const old = '{"format":"even-keel/test","version":1,"data":{"name":"Ada"}}';
	expect(openText(codec, old)).toEqual({ ok: true, value: { names: ['Ada'] }, notices: [] });
});

test.each([
	['{"format":"even-keel/te', { reason: 'not-json' }],
	['[]', { reason: 'foreign', found: 'another kind of file' }],
	['{"format":"even-keel/incident","version":1}', { reason: 'foreign', found: 'even-keel/incident' }],
	['{"format":"even-keel/test","version":4,"data":{}}', { reason: 'newer', found: 4, known: 3 }],
	['{"format":"even-keel/test","data":{}}', { reason: 'damaged', detail: 'it has no version number' }],
])('%s is refused with its reason', (text, refusal) => {
	expect(openText(codec, text)).toEqual({ ok: false, refusal });
});

test('a decoder that throws is a damaged file, not an exception', () => {
	const throwing = {
		...codec,
		migrations: {
			...codec.migrations,
			1: () => {
				throw new Error('no name');
			},
		},
	};
	expect(openText(throwing, '{"format":"even-keel/test","version":1,"data":{}}')).toEqual({
		ok: false,
		refusal: { reason: 'damaged', detail: 'no name' },
	});
});

test('each refusal says what to do', () => {
	expect(refusalText({ reason: 'newer', found: 4, known: 3 }, 'the assessment')).toBe(
		'This was written by a newer version of the assessment (4; this copy knows 3). Update this copy of the handbook, then open it again.',
	);
});

test('no text whatever makes it throw', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
			expect(typeof openText(codec, text).ok).toBe('boolean');
		}),
	);
});
