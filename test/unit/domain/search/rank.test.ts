import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planOf } from '../../../../src/domain/search/plan.ts';
import { rank, type TextHits } from '../../../../src/domain/search/rank.ts';
import { searchableOf } from '../../../../src/domain/search/short-texts.ts';
import { pages, tableOf } from '../../../support/search-table.ts';

const searchable = searchableOf(tableOf());
const { vocabulary, table } = searchable;
const ask = (text: string, hits: TextHits = new Map()) =>
	rank(planOf(text, { vocabulary, synonyms: table.synonyms }), searchable, hits);
const first = (text: string, hits?: TextHits) => {
	const [best] = ask(text, hits);
	return best && { path: pages[best.page]?.path, ...best.reason };
};

test.each([
	['NodeFilesystemAlmostOutOfSpace', 'exact'],
	['[FIRING:2] NodeFilesystemAlmostOutOfSpace payments (prod critical)', 'exact'],
	['nodefilesystemalmostoutofspace', 'exact'],
	['node filesystem almost out of space', 'exact'],
	['DiskFull', 'old'],
	['NodeFilesystemAlmostOutOfSpce', 'near'],
])('%s leads to the runbook of the alert: %s', (text, how) => {
	expect(first(text)).toMatchObject({ path: '/runbooks/node/disk-full/', by: 'alert', how });
});

test('an alert that is named wins over any number of words in another page', () => {
	const hits: TextHits = new Map([['payments', [{ id: 'en_loop', score: 1000 }]]]);
	expect(first('NodeFilesystemAlmostOutOfSpace payments', hits)).toMatchObject({
		path: '/runbooks/node/disk-full/',
	});
});

test('an error text, a symptom and an alias say why they matched', () => {
	expect(first('OSError: [Errno 28] No space left on device')).toMatchObject({
		path: '/runbooks/node/disk-full/',
		by: 'error',
		text: 'No space left on device',
	});
	expect(first('container restarts all the time')).toMatchObject({ by: 'symptom' });
	expect(first('tls expired')).toMatchObject({ by: 'alias', text: 'TLS certificate expired' });
	expect(first('mind map')).toMatchObject({ by: 'title' });
});

test('an idea leads to the page that explains it as well, and says so', () => {
	const own = searchableOf(
		tableOf([
			...pages,
			{
				id: '',
				path: '/handbook/glossary/#toil',
				kind: 'word',
				title: 'Pager load',
				explained: '/escalation/',
			},
		]),
	);
	const ranked = rank(planOf('pager load', { vocabulary: own.vocabulary, synonyms: [] }), own, new Map());
	expect(ranked.map(({ page, reason }) => [own.table.pages[page]?.path, reason])).toEqual([
		['/handbook/glossary/#toil', { by: 'title', text: 'Pager load' }],
		['/escalation/', { by: 'idea', text: 'Pager load' }],
	]);
});

test('a page that meets the query with two of its texts wins over one that meets half of it', () => {
	const page = (id: string, title: string, aliases: string[]) =>
		({ id, path: `/${id}/`, kind: 'page', title, aliases }) as const;
	const own = searchableOf(
		tableOf(
			[page('half', 'Friday plans', ['zebra']), page('both', 'Deploy rules', ['friday rules'])].map(
				(each) => ({ ...each, aliases: [...each.aliases] }),
			),
		),
	);
	const [best] = rank(planOf('deploy friday', { vocabulary: own.vocabulary, synonyms: [] }), own, new Map());
	expect(own.table.pages[best?.page ?? -1]?.path).toBe('/both/');
});

test('the first letters find titles before the text index is there', () => {
	expect(first('cert')).toMatchObject({ path: '/runbooks/edge/certificate-expiry/' });
	expect(first('min')).toMatchObject({ path: '/mind-map/' });
});

test('a page with every word wins over one with the loudest word', () => {
	const hits: TextHits = new Map([
		[
			'kafka',
			[
				{ id: 'en_who', score: 4 },
				{ id: 'en_map', score: 9 },
			],
		],
		['broker', [{ id: 'en_who', score: 4 }]],
	]);
	// who: (4 + 4) × 1²; map: 9 × (1/2)² = 2.25
	expect(ask('kafka broker', hits).map(({ page }) => pages[page]?.id)).toEqual(['en_who', 'en_map']);
	expect(ask('kafka broker', hits)[1]?.score).toBeCloseTo((0.5 * 2.25) / 8, 5);
});

test('hits for pages that the table does not know are passed over', () => {
	expect(ask('kafka', new Map([['kafka', [{ id: 'en_gone', score: 3 }]]]))).toEqual([]);
});

test('a list of other pages stands behind the pages themselves', () => {
	const listed = searchableOf(
		tableOf(pages.map((page) => (page.id === 'en_map' ? { ...page, behind: 'list' as const } : page))),
	);
	const hits: TextHits = new Map([
		[
			'kafka',
			[
				{ id: 'en_map', score: 9 },
				{ id: 'en_who', score: 4 },
			],
		],
	]);
	const plan = planOf('kafka', { vocabulary, synonyms: [] });
	// map: 0.5 × 1 × 0.25 = 0.13; who: 0.5 × 4 / 9 = 0.22
	expect(
		rank(plan, listed, hits).map(({ page, score }) => [pages[page]?.id, Number(score.toFixed(2))]),
	).toEqual([
		['en_who', 0.22],
		['en_map', 0.13],
	]);
});

test('the words of an address find the page', () => {
	expect(first('escalation')).toMatchObject({ path: '/escalation/', by: 'address' });
});

test('nothing typed, nothing found', () => {
	expect(ask('')).toEqual([]);
	expect(ask('   ')).toEqual([]);
});

test('an exact alert name is always first, whatever stands around it', () => {
	const names = pages.flatMap((page) => (page.alerts ?? []).map((name) => ({ name, path: page.path })));
	const around = fc.array(
		fc.constantFrom('prod', 'payments', '[FIRING:1]', 'warning', 'disk', 'certificate', '10.2.0.14:9100'),
		{ maxLength: 4 },
	);
	fc.assert(
		fc.property(fc.constantFrom(...names), around, around, ({ name, path }, before, after) => {
			const [best] = ask([...before, name, ...after].join(' '));
			expect(best && pages[best.page]?.path).toBe(path);
		}),
	);
});

test('any text is ranked without an error, each page once', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
			const found = ask(text).map(({ page }) => page);
			expect(new Set(found).size).toBe(found.length);
		}),
	);
});
