import { expect, test } from 'vitest';
import { compareRounds } from '../../../src/domain/assessment/comparison.ts';
import { answers, content, question, round, step } from '../../support/assessment.ts';

const model = content(
	[...['a1', 'a2', 'a3'].map((id) => question(id, 'a')), question('b1', 'b'), question('b2', 'b')],
	[step('raise-a', ['a1:3', 'a2:3', 'a3:3']), step('raise-b', ['b1:2'])],
);
const compare = (before: Parameters<typeof answers>[0], after: Parameters<typeof answers>[0]) =>
	compareRounds(model, round(answers(before)), round(answers(after), { id: 'r2' }));

test('one question of three a level better is no clear change', () => {
	const { capabilities, overall } = compare({ a1: 1, a2: 1, a3: 1 }, { a1: 2, a2: 1, a3: 1 });
	expect(capabilities[0]).toEqual({ id: 'a', change: 0.333333333, common: 3, verdict: 'unclear' });
	expect(overall.verdict).toBe('better');
});

test('half a level is a clear change of a capability, in both directions', () => {
	expect(compare({ b1: 1, b2: 1 }, { b1: 2, b2: 1 }).capabilities[1]).toMatchObject({
		change: 0.5,
		verdict: 'better',
	});
	expect(compare({ b1: 2, b2: 1 }, { b1: 1, b2: 1 }).capabilities[1]).toMatchObject({
		change: -0.5,
		verdict: 'worse',
	});
	expect(compare({ b1: 2 }, { b1: 2 }).capabilities[1]).toMatchObject({ change: 0, verdict: 'same' });
});

test('changes that even each other out are no clear change, not no change', () => {
	expect(compare({ b1: 1, b2: 3 }, { b1: 2, b2: 2 }).capabilities[1]).toMatchObject({
		change: 0,
		verdict: 'unclear',
	});
});

test('only questions with a level in both rounds are compared; the others are named', () => {
	const { capabilities, gained, lost, overall } = compare({ a1: 0, b1: 4 }, { a1: 0, a2: 4, b1: '?' });
	expect(capabilities[0]).toMatchObject({ change: 0, common: 1, verdict: 'same' });
	expect(capabilities[1]).toEqual({ id: 'b', change: null, common: 0, verdict: 'unknown' });
	expect([gained, lost]).toEqual([['a2'], ['b1']]);
	expect(overall).toEqual({ change: 0, common: 1, verdict: 'same' });
});

test('questions are listed by the size of their change; steps that are settled are named', () => {
	const { questions, settled, otherBank } = compare({ a1: 1, b1: 0 }, { a1: 2, b1: 3 });
	expect(questions).toEqual([
		{ id: 'b1', before: 0, after: 3 },
		{ id: 'a1', before: 1, after: 2 },
	]);
	expect(settled).toEqual(['raise-b']);
	expect(otherBank).toBe(false);
});
