import { expect, test } from 'vitest';
import { historyCodec, withSearch } from '../../../src/formats/search-history.ts';
import { openTable, openWords, sealTable } from '../../../src/formats/search-table.ts';
import { tableOf } from '../../support/search-table.ts';

test('a table survives its file', () => {
	const table = tableOf();
	const said = {
		...table,
		pages: table.pages.map((page, i) => (i === 1 ? { ...page, said: 'waits forever' } : page)),
	};
	const sealed = sealTable(said);
	expect(sealed.table).not.toContain('forever');
	const first = openTable(JSON.parse(sealed.table));
	expect(first).toEqual({ ...table, words: new Map(), rare: new Set() });
	const opened = openWords(first, JSON.parse(sealed.words));
	expect(opened).toEqual({ ...said, words: expect.any(Map) });
	expect(opened.rare).toEqual(new Set(['chronyc']));
	expect([...opened.words].sort()).toEqual([...table.words].sort());
});

test('an address that ends in its title is not said twice', () => {
	const [page] = tableOf().pages;
	const own = { ...page!, title: 'Disk full, again', path: '/runbooks/node/disk-full-again/' };
	const text = sealTable(tableOf([own])).table;
	expect(text).toContain('"/runbooks/node*"');
	expect(openTable(JSON.parse(text)).pages).toEqual([own]);
});

test('a table of another build is refused', () => {
	expect(() => openTable({ version: 2 })).toThrow('The search table is of another version.');
	expect(() => openTable('no')).toThrow();
	const words = JSON.parse(sealTable(tableOf()).words);
	const [page, ...rest] = tableOf().pages;
	const other = { ...tableOf(), pages: [{ ...page!, path: '/runbooks/node/renamed/' }, ...rest] };
	expect(() => openWords(other, words)).toThrow('The words of the search are of another build.');
	expect(() => openWords(tableOf(), { ...words, version: 3 })).toThrow('another build');
});

test('recent searches: newest first, each once, six at most', () => {
	let history = historyCodec.empty();
	for (const text of ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a3 '])
		history = withSearch(history, text, false);
	expect(history.recent).toEqual(['a3', 'a7', 'a6', 'a5', 'a4', 'a2']);
});

test('a paste and a long text are not kept', () => {
	expect(withSearch({ recent: [] }, 'alertname="X"', true).recent).toEqual([]);
	expect(withSearch({ recent: [] }, 'x'.repeat(81), false).recent).toEqual([]);
});

test('a damaged history keeps what is text', () => {
	expect(historyCodec.decode({ recent: ['disk', 7, null] }).value).toEqual({ recent: ['disk'] });
	expect(historyCodec.decode('x').value).toEqual({ recent: [] });
});
