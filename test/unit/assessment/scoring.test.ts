import { expect, test } from 'vitest';
import { levelReached } from '../../../src/domain/assessment/levels.ts';
import { scoreCapability, scoreHeadline } from '../../../src/domain/assessment/scoring.ts';
import { answers, content, question } from '../../support/assessment.ts';

/** The worked example of the design: nine capabilities, 30 applicable questions, 3 of them open, 1 not applicable. */
const example = {
	targets: [1, 1, 2],
	monitoring: [2, 2, 3, '?'],
	'on-call': [0, 1, 1, '?'],
	response: [2, 2, 2, '-'],
	learning: [2, 2, 3, 3],
	change: [2, 3, 3],
	readiness: [1, 2, 2],
	toil: [2, 2, '?'],
	team: [2, 2, 3],
} as const;

const questions = Object.entries(example).flatMap(([capability, all]) =>
	all.map((_, i) => question(`${capability}-${i}`, capability)),
);
const given = answers(
	Object.fromEntries(
		Object.entries(example).flatMap(([capability, all]) =>
			all.map((each, i) => [`${capability}-${i}`, each]),
		),
	),
);
const model = content(questions);
const profile = model.capabilities.map(({ id }) => scoreCapability(model, id, given));

test('the worked example: mean 1.94, cap 0.67 + 1, so 1.67, level 1', () => {
	const headline = scoreHeadline(profile);
	expect(headline.mean).toBeCloseTo(17.5 / 9, 9);
	expect(headline.cap).toBeCloseTo(2 / 3 + 1, 9);
	expect(headline.score).toBeCloseTo(5 / 3, 9);
	expect(headline).toMatchObject({ level: 1, capDecides: true, weakest: ['on-call'], counted: 9 });
});

test('the worked example: 27 of 30 answered, range 1.5 to 2.2', () => {
	const { coverage, range } = scoreHeadline(profile);
	expect(coverage).toEqual({ answered: 27, applicable: 30, unknown: 3, notAssessed: 0, notApplicable: 1 });
	// Worst: on-call falls to 2 of 16 points, 0.5, and caps at 1.5. Best: the mean of the nine best, 2.157.
	expect(range?.low).toBeCloseTo(1.5, 9);
	expect(range?.high).toBeCloseTo((4 / 3 + 11 / 4 + 6 / 4 + 2 + 2.5 + 8 / 3 + 5 / 3 + 8 / 3 + 7 / 3) / 9, 8);
});

test('a capability is the mean of what was answered, its range takes the open ones at worst and at best', () => {
	expect(profile.find(({ id }) => id === 'on-call')).toEqual({
		id: 'on-call',
		mean: 0.666666667,
		level: 0,
		range: { low: 0.5, high: 1.5 },
		coverage: { answered: 3, applicable: 4, unknown: 1, notAssessed: 0, notApplicable: 0 },
		muchNotApplicable: false,
	});
});

test('nothing answered is null, not zero; its range is everything', () => {
	const score = scoreCapability(model, 'toil', answers({ 'toil-0': '?' }));
	expect(score).toMatchObject({ mean: null, level: null, range: { low: 0, high: 4 } });
	expect(scoreHeadline([score])).toMatchObject({
		score: null,
		level: null,
		mean: null,
		cap: null,
		weakest: [],
	});
});

test('all not applicable leaves a capability out of the headline altogether', () => {
	const none = scoreCapability(model, 'toil', answers({ 'toil-0': '-', 'toil-1': '-', 'toil-2': '-' }));
	expect(none).toMatchObject({ mean: null, range: null, muchNotApplicable: true });
	const other = scoreCapability(model, 'change', given);
	expect(scoreHeadline([none, other])).toMatchObject({ score: other.mean, counted: 1, range: other.range });
});

test('not applicable on a foundation question is not taken: it stays open', () => {
	const strict = content([question('rota', 'on-call', { foundation: true }), question('b', 'on-call')]);
	const score = scoreCapability(strict, 'on-call', answers({ rota: '-', b: 4 }));
	expect(score.coverage).toEqual({
		answered: 1,
		applicable: 2,
		unknown: 0,
		notAssessed: 1,
		notApplicable: 0,
	});
	expect(score.range).toEqual({ low: 2, high: 4 });
});

test.each([
	[0, 0],
	[0.999, 0],
	[1, 1],
	[1 / 3 + 2 / 3, 1],
	[(8 / 3 + 10 / 3 + 3) / 3, 3],
	[3.99, 3],
	[4, 4],
])('a score of %s has reached level %s', (score, level) => {
	expect(levelReached(score)).toBe(level);
});
