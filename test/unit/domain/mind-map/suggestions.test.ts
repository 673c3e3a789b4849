import { expect, test } from 'vitest';
import { emptyMap, setMark } from '../../../../src/domain/mind-map/marks.ts';
import { suggestions } from '../../../../src/domain/mind-map/suggestions.ts';
import { SMALL_MAP } from '../../../support/mind-map.ts';

const today = '2026-11-20';

test('a low answer suggests its idea, the lowest first, with the answer as reason', () => {
	expect(suggestions(SMALL_MAP, emptyMap(), { 'q-alerts': 1, 'q-fatigue': 4, 'q-runbooks': 0 })).toEqual([
		{ id: 'runbooks', kind: 'gap', question: 'q-runbooks', level: 0 },
		{ id: 'few-alerts', kind: 'gap', question: 'q-alerts', level: 1 },
	]);
});

test('an idea somebody has decided on is not pressed on them again', () => {
	const state = setMark(emptyMap(), 'runbooks', {
		status: 'not-now',
		on: today,
		because: 'two services',
		review: '2027-01-01',
	});
	expect(suggestions(SMALL_MAP, state, { 'q-runbooks': 0 })).toEqual([]);
});

test('high answers to all questions of an idea say that it is practised; half of them do not', () => {
	const practised = (levels: Record<string, number>) =>
		suggestions(SMALL_MAP, emptyMap(), levels).map(({ id, kind }) => [id, kind]);
	expect(practised({ 'q-alerts': 3, 'q-fatigue': 4 })).toEqual([['few-alerts', 'practised']]);
	expect(practised({ 'q-alerts': 4 })).toEqual([]);
});

test('no answer says nothing: unknown is not zero', () => {
	expect(suggestions(SMALL_MAP, emptyMap(), {})).toEqual([]);
	expect(suggestions(SMALL_MAP, emptyMap(), { 'q-runbooks': Number.NaN })).toEqual([]);
});
