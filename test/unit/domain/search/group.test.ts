import { expect, test } from 'vitest';
import { grouped, passes } from '../../../../src/domain/search/group.ts';
import type { Ranked } from '../../../../src/domain/search/rank.ts';
import { pages } from '../../../support/search-table.ts';

const text = (page: number, score: number): Ranked => ({ page, score, reason: { by: 'text' } });
const shape = (ranked: Ranked[], each = 5) =>
	grouped(ranked, pages, each).map(({ kind, results }) => [kind, ...results.map(({ page }) => page)]);

test('the best three stand above the groups, whatever their kind', () => {
	expect(shape([text(3, 9), text(0, 8), text(4, 7), text(1, 6)])).toEqual([
		['best', 3, 0, 4],
		['runbook', 1],
	]);
});

test('the kind with the best result comes first', () => {
	const many = [text(0, 9), text(1, 8), text(2, 7), text(3, 6), text(0, 5)];
	expect(shape(many).map(([kind]) => kind)).toEqual(['best', 'page', 'runbook']);
});

test('runbooks come first when an error led to one', () => {
	const error: Ranked = { page: 0, score: 9, reason: { by: 'error', text: 'No space left' } };
	expect(shape([error, text(1, 8), text(2, 7), text(3, 6), text(0, 5)]).map(([kind]) => kind)).toEqual([
		'best',
		'runbook',
		'page',
	]);
});

test('a kind shows so many and no more', () => {
	expect(shape([text(4, 9), text(3, 8), text(3, 7), text(0, 6), text(1, 5), text(2, 4)], 2)).toEqual([
		['best', 4, 3, 3],
		['runbook', 0, 1],
	]);
});

test('filters hold together', () => {
	expect(pages.filter((page) => passes(page, { severity: 'SEV3' })).map(({ id }) => id)).toEqual([
		'en_loop',
		'en_cert',
	]);
	expect(
		pages.filter((page) => passes(page, { severity: 'SEV3', owner: 'parcels' })).map(({ id }) => id),
	).toEqual(['en_loop']);
	expect(pages.filter((page) => passes(page, { kind: 'tool' })).map(({ id }) => id)).toEqual(['en_map']);
	expect(pages.filter((page) => passes(page, {})).length).toBe(5);
});
