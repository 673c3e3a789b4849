import { expect, test } from 'vitest';
import { left, makeTable } from '../../../src/integrations/search/make-table.ts';
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
	// The table holds it as the name of an alert.
	expect(table.words.has('nodefilesystemalmostoutofspace')).toBe(false);
	expect(table.words.get('toil')).toBe(1);
	expect(table.words.has('typpo')).toBe(false);
	expect(table.rare.has('typpo')).toBe(true);
	expect(table.rare.has('zebra')).toBe(false);
});

test('on a large site the longer short texts are left to the text index', () => {
	const many = Array.from({ length: 1_001 }, (_, i) => indexed(`en_${i}`, `/p${i}/`, `Page ${i}`, 'Words.'));
	const fields = new Map([
		[
			'/p7/',
			{
				kind: 'runbook' as const,
				line: 'What it is.',
				alerts: ['Seven'],
				symptoms: ['It rattles'],
				said: ['it clanks'],
			},
		],
	]);
	const large = makeTable({
		indexed: many,
		fields,
		synonyms: [],
		names: {},
		look: () => ({ tool: false, list: false }),
		parts: [],
	});
	expect(large.words.get('clanks'), 'what people say is left to the index, and known').toBe(1);
	expect(large.pages[7]?.said).toBeUndefined();
	expect(large.pages[7]).toEqual({
		id: 'en_7',
		path: '/p7/',
		kind: 'runbook',
		title: 'Page 7',
		alerts: ['Seven'],
	});
	expect(large.words.has('rattles')).toBe(true);
	expect(left(fields.get('/p7/') ?? {})).toBe('What it is. It rattles it clanks');
});

test('numbers are no words, but one on very many pages is known to be common', () => {
	const many = Array.from({ length: 260 }, (_, i) =>
		indexed(`en_${i}`, `/p/${i}/`, 'Page', `12 and ${i + 100}`),
	);
	const { words } = makeTable({
		indexed: many,
		fields: new Map(),
		synonyms: [],
		names: {},
		look: () => ({ tool: false, list: false }),
		parts: [],
	});
	expect(words.get('12')).toBe(260);
	expect([...words.keys()].filter((word) => /^\d/.test(word))).toEqual(['12']);
});

test('of what people say the words are kept that the other short texts of the page lack, each once', () => {
	const made = makeTable({
		indexed: [
			indexed('en_a', '/a/', 'Disk full', 'Text.', [{ id: 'h', text: 'Free space', level: 2, at: 0 }]),
		],
		fields: new Map([
			[
				'/a/',
				{
					aliases: ['no room'],
					said: ['the Disk is brimming', 'brimmed with logs tonight', 'free some rooms'],
				},
			],
		]),
		synonyms: [],
		names: {},
		look: () => ({ tool: false, list: false }),
		parts: [],
	});
	expect(made.pages[0]?.said).toBe('brimming logs');
});
