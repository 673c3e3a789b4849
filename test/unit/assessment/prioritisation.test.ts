import { expect, test } from 'vitest';
import { need } from '../../../src/domain/assessment/need.ts';
import { rankSteps } from '../../../src/domain/assessment/prioritisation.ts';
import type { AssessmentContent } from '../../../src/domain/assessment/result.ts';
import { answers, content, question, step } from '../../support/assessment.ts';

const questions = ['a', 'b', 'c', 'd', 'e'].map((id) => question(id, `cap-${id}`));

const NOT_SAID = { team: null, 'on-call': null };

function rank(model: AssessmentContent, given: Parameters<typeof answers>[0], more = {}) {
	const targets = model.stages[0]?.targets ?? {};
	return rankSteps(model, {
		answers: answers(given),
		targets,
		stage: 'live',
		focus: null,
		people: NOT_SAID,
		...more,
	});
}

test.each([
	[4, 1],
	[3, 0.625],
	[2, 1 / 3],
	[1, 0.125],
	[0, 0],
	[-1, 0],
])('a gap of %s is a need of %s', (gap, expected) => {
	expect(need(gap)).toBeCloseTo(expected, 12);
});

test('priority by hand: impact 3, needs of 0.625 and 0.125, effort 2', () => {
	const [only] = rank(content(questions, [step('s', ['a:3', 'b:3'], { impact: 3, effort: 2 })]), {
		a: 0,
		b: 2,
	});
	expect(only).toEqual({
		id: 's',
		place: 'now',
		rank: 1,
		needs: [
			{ question: 'a', capability: 'cap-a', level: 0, target: 3, to: 3, gap: 3, need: 0.625 },
			{ question: 'b', capability: 'cap-b', level: 2, target: 3, to: 3, gap: 1, need: 0.125 },
		],
		open: [],
		meanNeed: 0.375,
		impact: 3,
		effort: 2,
		focus: 1,
		value: 1.125,
		own: 0.5625,
		bleeds: false,
		shares: [],
		priority: 0.5625,
		bleeding: null,
		missing: [],
		tooFew: null,
		check: [],
		unlocks: [],
	});
});

test('an unknown answer makes no gap: it is named and neither counts for the step nor against it', () => {
	const model = content(questions, [step('s', ['a:3', 'b:3'])]);
	expect(rank(model, { a: 0, b: '?' })[0]).toMatchObject({ open: ['b'], meanNeed: 0.625 });
	expect(rank(model, { a: '?', b: '?' })).toEqual([]);
});

test('a step that raises only to where the team is already is not advised', () => {
	expect(rank(content(questions, [step('s', ['a:2'])]), { a: 2 })).toEqual([]);
	expect(rank(content(questions, [step('s', ['a:4'])], 2), { a: 2 })).toEqual([]);
});

test('a blocked step is deferred, names what is missing, and lends half of its priority', () => {
	const model = content(questions, [
		step('budget', ['b:3'], { impact: 3, prerequisites: ['slo'] }),
		step('other', ['c:3'], { impact: 2 }),
		step('slo', ['a:3']),
	]);
	const ranked = rank(model, { a: 0, b: 0, c: 0 });
	expect(ranked.map(({ id, place }) => [id, place])).toEqual([
		['slo', 'now'],
		['other', 'now'],
		['budget', 'deferred'],
	]);
	// own 1 × 0.625 ÷ 1, and half of the blocked 3 × 0.625
	expect(ranked[0]).toMatchObject({ own: 0.625, priority: 1.5625, unlocks: ['budget'] });
	expect(ranked[0]?.shares).toEqual([{ step: 'budget', share: 0.9375 }]);
	expect(ranked[2]).toMatchObject({ missing: ['slo'], priority: 1.875 });
});

test('with two prerequisites each has a fixed quarter, whether the other is met or not', () => {
	const model = content(questions, [
		step('late', ['c:3'], { impact: 2, prerequisites: ['one', 'two'] }),
		step('one', ['a:3']),
		step('two', ['b:3']),
	]);
	const share = (given: Parameters<typeof answers>[0]) =>
		rank(model, given).find(({ id }) => id === 'two')?.shares;
	expect(share({ a: 0, b: 0, c: 0 })).toEqual([{ step: 'late', share: 0.3125 }]);
	expect(share({ a: 3, b: 0, c: 0 })).toEqual([{ step: 'late', share: 0.3125 }]);
});

test('a prerequisite that nobody has answered does not block: it is to be checked first', () => {
	const model = content(questions, [
		step('budget', ['b:3'], { prerequisites: ['slo'] }),
		step('slo', ['a:3']),
	]);
	expect(rank(model, { a: '?', b: 0 })[0]).toMatchObject({
		id: 'budget',
		place: 'now',
		missing: [],
		check: ['slo'],
	});
});

test('a prerequisite at the team’s own target is enough, even below the step’s level', () => {
	const model = content(
		questions,
		[step('budget', ['b:3'], { prerequisites: ['slo'] }), step('slo', ['a:4'])],
		2,
	);
	expect(rank(model, { a: 2, b: 0 })[0]).toMatchObject({ id: 'budget', missing: [] });
});

test('stop the bleeding comes before a higher priority, and so does what it waits for', () => {
	const model = content(
		[...questions, question('pages', 'on-call', { bleeding: true })],
		[
			step('big', ['a:3'], { impact: 3 }),
			step('calm', ['pages:3'], { prerequisites: ['count'] }),
			step('count', ['b:3']),
			step('prune', ['pages:2']),
		],
	);
	const ranked = rank(model, { a: 0, b: 2, pages: 1 });
	expect(ranked.map(({ id, bleeding }) => [id, bleeding])).toEqual([
		['prune', 'direct'],
		['count', 'unlocks'],
		['big', null],
		['calm', 'direct'],
	]);
	// At level 2 nothing bleeds any more.
	expect(rank(model, { a: 0, b: 3, pages: 2 })[0]?.id).toBe('big');
});

test('at most three are for now; ties fall by id', () => {
	const model = content(questions, [
		...['e', 'd', 'c', 'b', 'a'].map((id) => step(`step-${id}`, [`${id}:3`])),
	]);
	expect(rank(model, { a: 1, b: 1, c: 1, d: 1, e: 1 }).map(({ id, place }) => `${id} ${place}`)).toEqual([
		'step-a now',
		'step-b now',
		'step-c now',
		'step-d next',
		'step-e next',
	]);
});

test('the metric that the team wants to move counts half as much again', () => {
	const model = content(questions, [
		step('a1', ['a:3'], { metric: 'change-fail-rate' }),
		step('b1', ['b:3'], { metric: 'change-lead-time' }),
	]);
	const focused = rank(model, { a: 0, b: 0 }, { focus: 'change-lead-time' });
	expect(focused.map(({ id, focus, own }) => [id, focus, own])).toEqual([
		['b1', 1.5, 0.9375],
		['a1', 1, 0.625],
	]);
});

test('a step that is wrong for the stage is left out, and so is what stands on it', () => {
	const model = content(questions, [
		step('team', ['a:3'], { notForStages: ['live'] }),
		step('charter', ['b:3'], { prerequisites: ['team'] }),
		step('reports', ['c:3'], { prerequisites: ['charter'] }),
		step('own', ['d:3']),
	]);
	expect(rank(model, { a: 0, b: 0, c: 0, d: 0 }).map(({ id }) => id)).toEqual(['own']);
	expect(rank(model, { a: 0, b: 0, c: 0, d: 0 }, { stage: 'mvp' })).toHaveLength(4);
});

test('what lifts higher than the target is left out where a smaller step is enough', () => {
	const model = content(
		questions,
		[step('third', ['a:3'], { prerequisites: ['second'] }), step('second', ['a:2']), step('first', ['a:1'])],
		2,
	);
	expect(rank(model, { a: 0 }).map(({ id }) => id)).toEqual(['first', 'second']);
	// Where nothing smaller reaches the target, the larger step is the way.
	const gap = content(questions, [step('third', ['a:3']), step('first', ['a:1'])], 2);
	expect(rank(gap, { a: 0 }).map(({ id }) => id)).toEqual(['first', 'third']);
	// And where the smaller one stands on it.
	const behind = content(
		questions,
		[step('third', ['a:3']), step('second', ['a:2'], { prerequisites: ['third'] })],
		2,
	);
	expect(rank(behind, { a: 0 }).map(({ id, place }) => `${id} ${place}`)).toEqual([
		'third now',
		'second deferred',
	]);
});

test('a prerequisite that lifts too high is named by the smaller step that is enough, and lends it nothing', () => {
	const model = content(
		questions,
		[
			step('later', ['b:2'], { prerequisites: ['third'] }),
			step('third', ['a:3'], { prerequisites: ['second'] }),
			step('second', ['a:2']),
		],
		2,
	);
	const ranked = rank(model, { a: 1, b: 0 });
	expect(ranked.map(({ id, missing, shares }) => ({ id, missing, shares }))).toEqual([
		{ id: 'second', missing: [], shares: [] },
		{ id: 'later', missing: ['second'], shares: [] },
	]);
	expect(ranked[0]?.unlocks).toEqual(['later']);
	expect(rank(model, { a: 2, b: 0 })[0]).toMatchObject({ id: 'later', place: 'now', missing: [] });
});

test('what waits for a larger step never takes the place of the one between: it waits for that one', () => {
	// Target 1, a at 0. `little` reaches it, but only behind `much`; `middle` is enough instead of `much`.
	const model = content(
		questions,
		[
			step('much', ['a:3']),
			step('middle', ['a:2']),
			step('little', ['a:1', 'b:1'], { prerequisites: ['much'] }),
		],
		1,
	);
	const ranked = rank(model, { a: 0, b: 0 });
	expect(ranked.map(({ id, place, missing }) => ({ id, place, missing }))).toEqual([
		{ id: 'middle', place: 'now', missing: [] },
		{ id: 'little', place: 'deferred', missing: ['middle'] },
	]);
	expect(ranked[0]?.unlocks).toEqual(['little']);
	// With a at the target nothing is missing any more.
	expect(rank(model, { a: 1, b: 0 })).toMatchObject([{ id: 'little', place: 'now', missing: [] }]);
});

test('a step that takes more people than there are waits, says so and lends nothing', () => {
	const model = content(questions, [
		step('base', ['b:3']),
		step('roles', ['a:3'], { people: { of: 'team', atLeast: 3 }, impact: 3, prerequisites: ['base'] }),
		step('rota', ['c:3'], { people: { of: 'on-call', atLeast: 2 } }),
	]);
	const given = { a: 0, b: 0, c: 0 };
	const few = rank(model, given, { people: { team: 2, 'on-call': 2 } });
	expect(few.map(({ id, place, tooFew, shares }) => ({ id, place, tooFew, shares }))).toEqual([
		{ id: 'base', place: 'now', tooFew: null, shares: [] },
		{ id: 'rota', place: 'now', tooFew: null, shares: [] },
		{ id: 'roles', place: 'deferred', tooFew: { of: 'team', atLeast: 3, has: 2 }, shares: [] },
	]);
	// Nobody has said how many there are: nothing is kept back for it.
	expect(rank(model, { ...given, b: 3 })[0]).toMatchObject({ id: 'roles', place: 'now', tooFew: null });
});
