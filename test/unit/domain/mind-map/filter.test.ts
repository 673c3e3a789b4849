import { expect, test } from 'vitest';
import { matching, NO_FILTER } from '../../../../src/domain/mind-map/filter.ts';
import { emptyMap, setMark } from '../../../../src/domain/mind-map/marks.ts';
import { SMALL_MAP } from '../../../support/mind-map.ts';

const state = setMark(emptyMap(), 'flags', { status: 'trying', on: '2026-11-20' });
const found = (filter: object) => [...matching(SMALL_MAP, state, { ...NO_FILTER, ...filter })];

test('nothing asked shows every idea', () => {
	expect(found({})).toHaveLength(4);
});

test('words are found in title, line and branch, without case, accents and hyphens', () => {
	expect(found({ text: 'CAFE sized' })).toEqual(['small-steps']);
	expect(found({ text: 'alerts few' })).toEqual(['few-alerts']);
	expect(found({ text: 'alerts' })).toEqual(['few-alerts', 'runbooks']);
	expect(found({ text: 'no such thing' })).toEqual([]);
});

test('branch and status narrow together', () => {
	expect(found({ branch: 'change' })).toEqual(['small-steps', 'flags']);
	expect(found({ branch: 'change', status: 'trying' })).toEqual(['flags']);
	expect(found({ branch: 'alerts', status: 'trying' })).toEqual([]);
	expect(found({ status: 'unseen' })).toHaveLength(3);
});
