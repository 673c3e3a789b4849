import { globSync, statSync } from 'node:fs';
import { timeSearch } from '../../scripts/search-timing.ts';
import { readSearchQueries } from '../../src/content-files/search-queries.ts';
import { expect, startSite, test } from '../support/site.ts';

const KiB = 1024;

/** The first two of each class, and the longest two: a log line fetches most of the index. */
function queries(): string[] {
	const groups = Object.values(readSearchQueries('tuning').value ?? {});
	const all = groups.flat().map(({ q }) => q);
	const longest = [...all].sort((a, b) => b.length - a.length).slice(0, 2);
	return [...new Set([...groups.flatMap((group) => group.slice(0, 2).map(({ q }) => q)), ...longest])];
}

test('a first query takes at most 200 KiB, whatever it is', async ({ browser }) => {
	test.setTimeout(240_000);
	const site = await startSite('dist', '/', 11);
	const heavy: string[] = [];
	for (const text of queries()) {
		const context = await browser.newContext({ viewport: { width: 390, height: 780 } });
		const page = await context.newPage();
		await page.goto(site.url, { waitUntil: 'networkidle' });
		const { transfer } = await timeSearch(page, text);
		const total = [...transfer.values()].reduce((sum, bytes) => sum + bytes, 0);
		expect([...transfer.keys()].join(' '), 'the index is asked').toMatch(/pf_index/);
		if (total > 200 * KiB) heavy.push(`${text}: ${Math.round(total / KiB)} KiB`);
		await context.close();
	}
	await site.stop();
	expect(heavy).toEqual([]);
});

test('a file of the index is small, so that a word does not bring a tenth of the site along', () => {
	const sizes = globSync('dist/pagefind/index/*.pf_index').map((file) => statSync(file).size);
	expect(sizes.length).toBeGreaterThan(8);
	expect(Math.max(...sizes)).toBeLessThanOrEqual(8 * KiB);
});

test('a first query takes three steps: box and table, the index, its words', async ({ page, site }) => {
	await page.goto(site.url, { waitUntil: 'networkidle' });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.route(/pf_index$/, (route) => route.abort());
	await page.keyboard.press('Control+k');
	await expect.poll(() => asked.filter((path) => path.includes('/pagefind/')).length).toBe(4);
	await page.keyboard.type('disk full');
	await expect.poll(() => asked.some((path) => path.endsWith('.pf_index'))).toBe(true);
	expect(asked.filter((path) => path.includes('/pagefind/') && !path.endsWith('.pf_index'))).toHaveLength(4);
});
