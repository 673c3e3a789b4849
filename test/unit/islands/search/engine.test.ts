import { expect, test } from 'vitest';
import type { SearchTable } from '../../../../src/domain/search/table.ts';
import { openEngine } from '../../../../src/islands/search/engine.ts';
import { pages, tableOf } from '../../../support/search-table.ts';

const bare: SearchTable = { ...tableOf(), words: new Map(), rare: new Set() };
const whole = tableOf(pages.map((page, i) => (i === 3 ? { ...page, said: 'brimming' } : page)));

/** An engine whose words come as told, one call after the other; the index knows one page for each word. */
async function engineOf(words: (() => Promise<SearchTable>)[]) {
	let call = 0;
	return openEngine({
		table: async () => bare,
		words: () => words[Math.min(call++, words.length - 1)]!(),
		index: async () => ({ find: async () => [{ id: 'en_map', score: 1 }] }),
		text: () => Promise.reject(new Error('no text')),
	});
}
const found = async (engine: Awaited<ReturnType<typeof engineOf>>, text: string) =>
	(await engine.answer(text, true)).ranked.map(({ page }) => page);
const gone = () => Promise.reject(new Error('gone'));

test('what people say is found once the words are there, and nothing is corrected before', async () => {
	let arrive: (table: SearchTable) => void = () => undefined;
	const engine = await engineOf([() => new Promise((done) => (arrive = done))]);
	expect(engine.glance('brimming', true).ranked).toEqual([]);
	expect(engine.glance('certficate', true).plan.corrections).toEqual([]);
	const answer = found(engine, 'brimming');
	arrive(whole);
	expect((await answer)[0]).toBe(3);
	expect(engine.glance('certficate', true).plan.corrections).toEqual([
		{ from: 'certficate', to: 'certificate' },
	]);
});

test('without the words the answer is poorer, not absent, and the next one asks for them again', async () => {
	const engine = await engineOf([gone, gone, async () => whole]);
	expect(await found(engine, 'disk full')).toContain(0);
	expect(await found(engine, 'brimming')).not.toContain(3);
	expect((await found(engine, 'brimming'))[0]).toBe(3);
});
