import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planOf } from '../../../../src/domain/search/plan.ts';
import { rank, type TextHits } from '../../../../src/domain/search/rank.ts';
import { searchableOf, withWords } from '../../../../src/domain/search/short-texts.ts';
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

test('an alert whose name is a single word is known in a notification by that very word', () => {
	const own = searchableOf(
		tableOf([
			{ ...pages[4]!, title: 'Watchdog payments' },
			{ ...pages[1]!, alerts: ['Watchdog'] },
		]),
	);
	const best = (text: string) =>
		rank(planOf(text, { vocabulary: own.vocabulary, synonyms: [] }), own, new Map())[0];
	expect(best('[FIRING:1] Watchdog payments (prod critical)')).toMatchObject({
		page: 1,
		reason: { how: 'exact' },
	});
	expect(best('watchdog payments')?.page).toBe(0);
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

test('a page does not come and go while its word is typed', () => {
	for (const typed of ['cer', 'certifi', 'certific', 'certifica', 'certificat', 'certificate'])
		expect(
			ask(typed).some(({ page }) => page === 2),
			typed,
		).toBe(true);
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
	// who: (4 + 4) × 1²; map: 9 × (1/2)² = 2.25; running text counts 0.3, a page that is no runbook 0.9
	expect(ask('kafka broker', hits).map(({ page }) => pages[page]?.id)).toEqual(['en_who', 'en_map']);
	expect(ask('kafka broker', hits)[1]?.score).toBeCloseTo((0.3 * 0.9 * 2.25) / 8, 5);
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
	// map: 0.3 × 0.9 × 1 × 0.25 = 0.07; who: 0.3 × 0.9 × 4 / 9 = 0.12
	expect(
		rank(plan, listed, hits).map(({ page, score }) => [pages[page]?.id, Number(score.toFixed(2))]),
	).toEqual([
		['en_who', 0.12],
		['en_map', 0.07],
	]);
});

test('an error that stands whole in a long line wins over a page with more of its other words', () => {
	const line = 'billing worker rolled chunk of export batch back after retry: No space left on device';
	const page = (id: string, title: string, errors: string[]) => ({
		id,
		path: `/${id}/`,
		kind: 'runbook' as const,
		title,
		errors,
	});
	const own = searchableOf({
		...tableOf(
			[
				page('other', 'Rolled chunk of billing export batch: calendar and plan', []),
				page('disk', 'Disk full', ['No space left on device']),
			],
			{ no: 280, on: 290, of: 290, and: 290 },
		),
		total: 300,
	});
	const [best] = rank(planOf(line, { vocabulary: own.vocabulary, synonyms: [] }), own, new Map());
	expect(own.table.pages[best?.page ?? -1]?.id).toBe('disk');
});

test('what people say leads to a page whose own words are others, and is known as a word', () => {
	const said = pages.map((page) => (page.id === 'en_full' ? { ...page, said: 'brimming partition' } : page));
	const own = searchableOf(tableOf(said));
	const [best] = rank(
		planOf('partition brimming over', { vocabulary: own.vocabulary, synonyms: [] }),
		own,
		new Map(),
	);
	expect(own.table.pages[best?.page ?? -1]?.id).toBe('en_full');
	expect(best?.reason.by).toBe('said');
	expect(own.vocabulary.knows('brimming')).toBe(true);
	expect(vocabulary.knows('brimming')).toBe(false);
});

test('the short texts alone find pages, and go on doing so when the words come', () => {
	const bare = searchableOf({ ...tableOf(), words: new Map(), rare: new Set() });
	expect(bare.vocabulary.correct('certficate')).toBe('certificate');
	const best = (text: string, own: typeof bare) =>
		rank(planOf(text, { vocabulary: own.vocabulary, synonyms: [] }), own, new Map()).map(({ page }) => page);
	expect(best('expired certificate', bare)[0]).toBe(2);
	expect(best('brimming', bare)).toEqual([]);
	const full = withWords(
		bare,
		tableOf(pages.map((page, i) => (i === 3 ? { ...page, said: 'brimming' } : page))),
	);
	expect(best('brimming', full)).toEqual([3]);
	expect(best('brimming', bare)).toEqual([]);
	fc.assert(
		fc.property(
			fc.constantFrom(
				'disk full',
				'container restarts',
				'tls expired',
				'who is called',
				'mind map',
				'chronyc',
			),
			(text) => {
				expect(best(text, withWords(bare, tableOf()))).toEqual(best(text, searchableOf(tableOf())));
			},
		),
	);
});

test('a question prefers pages to runbooks, what a program said prefers runbooks', () => {
	const page = (id: string, kind: 'runbook' | 'page') => ({
		id,
		path: `/${id}/`,
		kind,
		title: 'Certificate renewal',
		aliases: [] as string[],
	});
	const own = searchableOf(tableOf([page('run', 'runbook'), page('read', 'page')]));
	const best = (text: string) => {
		const [hit] = rank(planOf(text, { vocabulary: own.vocabulary, synonyms: [] }), own, new Map());
		return own.table.pages[hit?.page ?? -1]?.id;
	};
	expect(best('who does certificate renewal')).toBe('read');
	expect(best('Error: certificate renewal failed')).toBe('run');
	expect(best('certificate renewal')).toBe('run');
});

test('of two pages that meet a query alike the one with fewer texts comes first', () => {
	const many = Array.from({ length: 12 }, (_, i) => `word${i}x other${i}y more${i}z`);
	const page = (id: string, aliases: string[]) => ({
		id,
		path: `/${id}/`,
		kind: 'page' as const,
		title: 'Quorum',
		aliases,
	});
	const own = searchableOf(tableOf([page('wordy', many), page('terse', [])]));
	const ranked = rank(planOf('quorum', { vocabulary: own.vocabulary, synonyms: [] }), own, new Map());
	expect(ranked.map(({ page: at }) => own.table.pages[at]?.id)).toEqual(['terse', 'wordy']);
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
