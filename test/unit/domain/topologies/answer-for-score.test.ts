import { expect, test } from 'vitest';
import { readTopologies } from '../../../../src/content-files/topologies.ts';
import { answerForScore } from '../../../../src/domain/topologies/answer-for-score.ts';

const table = readTopologies().value?.table;

test.each([
	[0, 'below-1'],
	[0.99, 'below-1'],
	[1, '1-to-2'],
	[2, '2-to-3'],
	[2.99, '2-to-3'],
	[3, 'above-3'],
	[4, 'above-3'],
])('a score of %s is answered with %s', (score, answer) => {
	expect(table && answerForScore(table, score)).toMatchObject({ question: 'maturity', answer });
});

test('a table that does not ask for a score has no answer to it', () => {
	expect(answerForScore({ questions: [] }, 2)).toBeUndefined();
});
