import { expect, test } from 'vitest';
import { makeTable } from '../../../src/integrations/search/make-table.ts';
import type { Indexed } from '../../../src/integrations/search/text-index.ts';

const indexed = (
	id: string,
	path: string,
	title: string,
	text: string,
	headings: Indexed['headings'] = [],
): Indexed => ({ id, path, title, text, headings });

const table = makeTable({
	indexed: [
		indexed(
			'en_a',
			'/runbooks/node/disk-full/',
			'Disk full',
			'Look at the disk with df. Only here: typpo zebra.',
			[{ id: 'z', text: 'Zebra crossing', level: 2, at: 0 }],
		),
		indexed('en_b', '/mind-map/', 'Mind map', 'Every idea and a disk.'),
	],
	fields: new Map([
		[
			'/runbooks/node/disk-full/',
			{ kind: 'runbook', alerts: ['NodeFilesystemAlmostOutOfSpace'], symptoms: [], severity: 'SEV2' },
		],
	]),
	synonyms: [],
	names: {},
	look: (path) => ({ tool: path === '/mind-map/', list: path === '/mind-map/' }),
	parts: [{ id: '', path: '/mind-map/#idea-toil', kind: 'map', title: 'Toil' }],
});

test('front matter, the page itself and the lists of content come together, without empty fields', () => {
	expect(table.pages).toEqual([
		{
			id: 'en_a',
			path: '/runbooks/node/disk-full/',
			kind: 'runbook',
			title: 'Disk full',
			alerts: ['NodeFilesystemAlmostOutOfSpace'],
			severity: 'SEV2',
		},
		{ id: 'en_b', path: '/mind-map/', kind: 'tool', title: 'Mind map' },
		{ id: '', path: '/mind-map/#idea-toil', kind: 'map', title: 'Toil' },
	]);
	expect(table.total).toBe(2);
});

test('words are known with their number of pages; what stands once in running text is kept apart', () => {
	expect(table.words.get('disk')).toBe(2);
	expect(table.words.get('zebra')).toBe(1);
	expect(table.words.get('filesystem')).toBe(1);
	expect(table.words.get('nodefilesystemalmostoutofspace')).toBe(1);
	expect(table.words.get('toil')).toBe(1);
	expect(table.words.has('typpo')).toBe(false);
	expect(table.rare.has('typpo')).toBe(true);
	expect(table.rare.has('zebra')).toBe(false);
});
