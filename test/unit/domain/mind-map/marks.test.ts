import { expect, test } from 'vitest';
import {
	emptyMap,
	markProblems,
	setMark,
	statusOf,
	strayMarks,
} from '../../../../src/domain/mind-map/marks.ts';
import { progress, progressByBranch } from '../../../../src/domain/mind-map/progress.ts';
import { SMALL_MAP } from '../../../support/mind-map.ts';

const today = '2026-11-20';
const notNow = { status: 'not-now', on: today, because: 'no users yet', review: '2027-02-01' } as const;

test('"not now" needs a reason and a day to come; the others need nothing', () => {
	expect(markProblems(notNow, today)).toEqual([]);
	expect(markProblems({ ...notNow, because: '  ' }, today)).toEqual(['reason-missing']);
	expect(markProblems({ ...notNow, review: '' }, today)).toEqual(['review-missing']);
	expect(markProblems({ ...notNow, review: today }, today)).toEqual(['review-past']);
	expect(markProblems({ status: 'trying', on: today }, today)).toEqual([]);
});

test('a mark is set, replaced and taken away, and the old state stays as it was', () => {
	const empty = emptyMap();
	const one = setMark(empty, 'flags', { status: 'trying', on: today });
	expect(statusOf(one, 'flags')).toBe('trying');
	expect(statusOf(setMark(one, 'flags', notNow), 'flags')).toBe('not-now');
	expect(statusOf(setMark(one, 'flags', undefined), 'flags')).toBe('unseen');
	expect(empty.marks).toEqual({});
});

test('names that every object has are not marks', () => {
	expect(statusOf(emptyMap(), 'constructor')).toBe('unseen');
});

test('"not now" is counted apart and never as done', () => {
	const one = setMark(emptyMap(), 'flags', notNow);
	const two = setMark(one, 'runbooks', { status: 'adopted', on: today });
	expect(progress(SMALL_MAP, two)).toEqual({
		adopted: 1,
		trying: 0,
		'fits-next': 0,
		'not-now': 1,
		unseen: 2,
		total: 4,
	});
	expect(
		progressByBranch(SMALL_MAP, two).map(({ branch, counts }) => [branch, counts.adopted, counts.total]),
	).toEqual([
		['alerts', 1, 2],
		['change', 0, 2],
	]);
});

test('marks of unknown ideas are named and do not count', () => {
	const state = setMark(emptyMap(), 'retired-idea', { status: 'adopted', on: today });
	expect(strayMarks(state, new Set(SMALL_MAP.map((node) => node.id)))).toEqual(['retired-idea']);
	expect(progress(SMALL_MAP, state).adopted).toBe(0);
});
