import { expect, test } from 'vitest';
import { qualityOf } from '../../../../src/domain/search/quality.ts';

const trial = (wanted: string[], shown: string[]) => ({ group: 'typo', query: 'q', wanted, shown });

test('shares are of the queries that have a page, the others are reported', () => {
	const known = new Set(['/a/', '/b/', '/c/', '/d/']);
	const trials = [
		trial(['/a/'], ['/a/', '/b/']),
		trial(['/b/', '/c/'], ['/a/', '/c/']),
		trial(['/d/'], ['/a/', '/b/', '/c/', '/d/']),
		trial(['/a/'], []),
		trial(['/coming/'], ['/a/']),
	];
	expect(qualityOf(trials, known)).toEqual({
		n: 4,
		uncovered: 1,
		first: 0.25,
		three: 0.5,
		mrr: (1 + 1 / 2 + 1 / 4) / 4,
		empty: 1,
	});
});

test('without a query there is no figure, and never a zero', () => {
	expect(qualityOf([], new Set())).toEqual({
		n: 0,
		uncovered: 0,
		first: undefined,
		three: undefined,
		mrr: undefined,
		empty: 0,
	});
});
