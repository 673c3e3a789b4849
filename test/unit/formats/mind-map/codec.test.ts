import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MapState, type Mark, STATUSES } from '../../../../src/domain/mind-map/marks.ts';
import { openText, sealText } from '../../../../src/formats/envelope.ts';
import { mindMapCodec } from '../../../../src/formats/mind-map/codec.ts';

const open = (data: unknown, version: unknown = 1) =>
	openText(mindMapCodec, JSON.stringify({ format: 'even-keel/mind-map', version, data }));

const day = fc
	.integer({ min: 0, max: 20_000 })
	.map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const words = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
const mark: fc.Arbitrary<Mark> = fc.oneof(
	fc.record({ status: fc.constantFrom('adopted', 'trying', 'fits-next'), on: day }),
	fc.record({ status: fc.constant('not-now' as const), on: day, because: words, review: day }),
);
const anyState: fc.Arbitrary<MapState> = fc.record({
	marks: fc.dictionary(fc.string(), mark),
	reviewed: fc.option(day),
	kept: fc.dictionary(
		fc.string(),
		fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown),
	),
});

test('what is written is read again, unknown ideas included', () => {
	fc.assert(
		fc.property(anyState, (state) => {
			const opened = openText(mindMapCodec, sealText(mindMapCodec, state));
			expect(opened).toEqual({ ok: true, value: state, notices: [] });
		}),
	);
});

test('the text of version 1 is pinned', () => {
	const state: MapState = {
		marks: {
			runbooks: { status: 'adopted', on: '2026-11-20' },
			flags: { status: 'not-now', on: '2026-11-20', because: 'no users', review: '2027-02-01' },
		},
		reviewed: '2026-10-30',
		kept: {},
	};
	expect(sealText(mindMapCodec, state)).toBe(
		'{"format":"even-keel/mind-map","version":1,"data":{"marks":{"flags":{"status":"not-now","on":"2026-11-20","because":"no users","review":"2027-02-01"},"runbooks":{"status":"adopted","on":"2026-11-20"}},"reviewed":"2026-10-30","kept":{}}}',
	);
});

test('slips in a hand-edited file are set aside with the reason, and written back', () => {
	const opened = open({
		marks: {
			runbooks: { status: 'adopted', on: '2026-11-20' },
			flags: { status: 'done', on: '2026-11-20' },
			drills: { status: 'not-now', on: '2026-11-20', review: '2027-01-01' },
			toil: { status: 'trying', on: '2026-02-30' },
			sli: 'adopted',
		},
		reviewed: 'last week',
		colour: 'blue',
	});
	if (!opened.ok) throw new Error('it should open');
	expect(opened.notices).toEqual([
		'The mark of “flags” was set aside: its status “done” is not one of adopted, trying, fits-next, not-now.',
		'The mark of “drills” was set aside: not now needs its reason.',
		'The mark of “toil” was set aside: its day is missing or not in the calendar.',
		'The mark of “sli” was set aside: it is no mark.',
		'The day of the last review was set aside: it is no day.',
		'“colour” is not known here; it is kept.',
	]);
	expect(Object.keys(opened.value.marks)).toEqual(['runbooks']);
	const again = openText(mindMapCodec, sealText(mindMapCodec, opened.value));
	expect(again.ok && again.value.kept).toEqual({
		flags: { status: 'done', on: '2026-11-20' },
		drills: { status: 'not-now', on: '2026-11-20', review: '2027-01-01' },
		toil: { status: 'trying', on: '2026-02-30' },
		sli: 'adopted',
		reviewed: 'last week',
		colour: 'blue',
	});
});

test('two entries set aside under one name are both kept', () => {
	const opened = open({ marks: { flags: 'new' }, kept: { flags: 'old' } });
	expect(opened.ok && opened.value.kept).toEqual({ flags: 'old', 'flags (2)': 'new' });
});

test('a newer version and another tool are refused, not guessed at', () => {
	expect(open({}, 2)).toEqual({ ok: false, refusal: { reason: 'newer', found: 2, known: 1 } });
	expect(openText(mindMapCodec, '{"format":"even-keel/assessment","version":1}')).toMatchObject({
		refusal: { reason: 'foreign', found: 'even-keel/assessment' },
	});
	expect(open(null)).toMatchObject({ refusal: { reason: 'damaged', detail: 'it holds no marks' } });
});

test('no text makes the decoder fail or lose a known mark', () => {
	fc.assert(
		fc.property(fc.jsonValue(), fc.constantFrom(...STATUSES.slice(0, 3)), (junk, status) => {
			const opened = open({ marks: { good: { status, on: '2026-11-20' }, bad: junk } });
			expect(opened.ok && opened.value.marks.good).toEqual({ status, on: '2026-11-20' });
		}),
	);
});
