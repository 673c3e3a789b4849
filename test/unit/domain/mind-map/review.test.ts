import { expect, test } from 'vitest';
import { emptyMap, setMark } from '../../../../src/domain/mind-map/marks.ts';
import { due, monthlyReview, WALK_LENGTH } from '../../../../src/domain/mind-map/review.ts';
import { idea, SMALL_MAP } from '../../../support/mind-map.ts';

const marked = () => {
	const one = setMark(emptyMap(), 'flags', {
		status: 'not-now',
		on: '2026-08-01',
		because: 'one team',
		review: '2026-11-01',
	});
	return setMark(one, 'runbooks', { status: 'trying', on: '2026-10-18' });
};

test('"not now" falls due on its own day, "trying" a month after the last word', () => {
	expect(due(SMALL_MAP, marked(), '2026-10-31')).toEqual([]);
	expect(due(SMALL_MAP, marked(), '2026-11-17')).toEqual([{ id: 'flags', reason: 'review-date', days: 16 }]);
	expect(due(SMALL_MAP, marked(), '2026-11-18')).toEqual([
		{ id: 'flags', reason: 'review-date', days: 17 },
		{ id: 'runbooks', reason: 'month-passed', days: 0 },
	]);
});

test('adopted ideas do not fall due', () => {
	const state = setMark(emptyMap(), 'flags', { status: 'adopted', on: '2020-01-01' });
	expect(due(SMALL_MAP, state, '2026-11-20')).toEqual([]);
});

test('the walk takes what is due, then what the assessment points at, then the rest in order', () => {
	const { walk, left } = monthlyReview(SMALL_MAP, marked(), '2026-11-20', [
		'small-steps',
		'runbooks',
		'unknown',
	]);
	expect(walk.map(({ id, reason }) => [id, reason])).toEqual([
		['flags', 'review-date'],
		['runbooks', 'month-passed'],
		['small-steps', 'suggested'],
		['few-alerts', 'unseen'],
	]);
	expect(left).toBe(0);
});

test('a walk is at most a quarter of an hour, and says how much stays due', () => {
	const many = [idea('b', null), ...Array.from({ length: 40 }, (_, n) => idea(`i${n}`, 'b'))];
	let state = emptyMap();
	for (let n = 0; n < 20; n++) state = setMark(state, `i${n}`, { status: 'fits-next', on: '2026-09-01' });
	const { walk, left } = monthlyReview(many, state, '2026-11-20');
	expect(walk).toHaveLength(WALK_LENGTH);
	expect(walk.every(({ reason }) => reason === 'month-passed')).toBe(true);
	expect(left).toBe(5);
});
