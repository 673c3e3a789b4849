import { expect, test } from 'vitest';
import type { MapState, Marked } from '../../../../src/domain/mind-map/marks.ts';
import { combine, difference } from '../../../../src/formats/mind-map/combine.ts';

const state = (
	marks: Record<string, Exclude<Marked, 'not-now'>>,
	reviewed: string | null = null,
): MapState => ({
	marks: Object.fromEntries(Object.entries(marks).map(([id, status]) => [id, { status, on: '2026-11-20' }])),
	reviewed,
	kept: { from: Object.keys(marks).join() },
});
const here = state({ a: 'adopted', b: 'trying' }, '2026-10-30');
const file = state({ b: 'adopted', c: 'fits-next' }, '2026-09-30');

test('the difference is told in ids before anything is changed', () => {
	expect(difference(here, file)).toEqual({ added: ['c'], changed: ['b'], onlyHere: ['a'] });
	expect(difference(here, here)).toEqual({ added: [], changed: [], onlyHere: [] });
});

test('nothing that only one side has is lost, and the chosen side wins the rest', () => {
	const statuses = (winner: 'here' | 'file') =>
		Object.fromEntries(
			Object.entries(combine(here, file, winner).marks).map(([id, mark]) => [id, mark.status]),
		);
	expect(statuses('file')).toEqual({ a: 'adopted', b: 'adopted', c: 'fits-next' });
	expect(statuses('here')).toEqual({ a: 'adopted', b: 'trying', c: 'fits-next' });
	expect(combine(here, file, 'file').reviewed).toBe('2026-10-30');
});
