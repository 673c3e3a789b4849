import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { readSearchQueries } from '../src/content-files/search-queries.ts';
import { ensureBrowser } from './browser.ts';
import { makeLargeSite } from './search-site.ts';
import { slowDown, type Timing, timeSearch } from './search-timing.ts';
import { serve } from './static-server.ts';

// Part of npm run bench. Alone: node scripts/bench-search.ts [built folder] [pages of the large site, 0 for none].
// Figures with their day and the load of the machine, no verdicts.
const built = resolve(process.argv[2] ?? process.env.EK_OUT ?? 'dist');
const pages = Number(process.argv[3] ?? 5000);
if (!existsSync(built)) throw new Error(`There is no build in ${built}: run npm run build first.`);
const tuning = Object.values(readSearchQueries('tuning').value ?? {});
const browser = await chromium.launch({ executablePath: await ensureBrowser() });

console.log(`\nSearch, ${new Date().toISOString().slice(0, 10)}. Load before: ${load()}\n`);
console.log('| what | queries | p50 | p95 | most |\n| --- | --- | --- | --- | --- |');
await measure(
	'this site',
	built,
	tuning.flatMap((group) => group.slice(0, 8).map(({ q }) => q)),
);
await measureSlow(
	built,
	tuning.flatMap((group) => group.slice(0, 2).map(({ q }) => q)),
);
if (pages > 0) {
	const large = await makeLargeSite(built, pages);
	await measure(`${pages} pages`, resolve(large.root), large.queries);
}
console.log(`\nLoad after: ${load()}`);
await browser.close();

/** Cold, warm and bytes, each query once. */
async function measure(name: string, root: string, queries: readonly string[]): Promise<void> {
	await served(root, async (home) => {
		const cold = await each(queries, (text) => fresh(browser, home, (page) => timeSearch(page, text)));
		row(
			`${name}: cold, first result, ms`,
			cold.map(({ first }) => first),
		);
		row(
			`${name}: cold, full answer, ms`,
			cold.map(({ full }) => full),
		);
		row(
			`${name}: first query, KiB`,
			cold.map(({ transfer }) => sum(transfer) / 1024),
		);
		const warm = await fresh(browser, home, async (page) => {
			await timeSearch(page, 'warm');
			return each(queries, (text) => lastKey(page, text));
		});
		row(
			`${name}: warm, full answer after the last key, ms`,
			warm.map(({ full }) => full),
		);
	});
}

/** On a weak line and a slow phone. */
async function measureSlow(root: string, queries: readonly string[]): Promise<void> {
	await served(root, async (home) => {
		const slow = await each(queries, (text) => fresh(browser, home, (page) => timeSearch(page, text), true));
		row(
			'this site: Slow 4G, CPU 4 times slower, first result, ms',
			slow.map(({ first }) => first),
		);
		row(
			'this site: Slow 4G, CPU 4 times slower, full answer, ms',
			slow.map(({ full }) => full),
		);
	});
}

/** Serves a folder as a host does that has compressed its files before. */
async function served(root: string, run: (home: string) => Promise<void>): Promise<void> {
	const { server, port } = await serve({ root, base: '/', port: 0, quality: 11 });
	const home = `http://localhost:${port}/`;
	await fresh(browser, home, (page) => timeSearch(page, 'compressed from here on'));
	await run(home);
	server.close();
}

/** A page in a browser context of its own, so that nothing is cached. */
async function fresh<T>(
	from: Browser,
	home: string,
	run: (page: Page) => Promise<T>,
	slowed = false,
): Promise<T> {
	const context = await from.newContext({ viewport: { width: 390, height: 780 }, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(home, { waitUntil: 'networkidle' });
	if (slowed) await slowDown(page);
	const result = await run(page);
	await context.close();
	return result;
}

/** Everything but the last letter is typed and answered; what counts is the answer to the last one. */
async function lastKey(page: Page, text: string): Promise<Timing> {
	await timeSearch(page, text.slice(0, -1) || 'x');
	return timeSearch(page, text);
}

async function each<T>(texts: readonly string[], run: (text: string) => Promise<T>): Promise<T[]> {
	const all: T[] = [];
	for (const text of texts) all.push(await run(text));
	return all;
}

function row(name: string, values: readonly number[]): void {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(0);
	console.log(`| ${name} | ${sorted.length} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`);
}

function sum(transfer: ReadonlyMap<string, number>): number {
	return [...transfer.values()].reduce((total, bytes) => total + bytes, 0);
}

/** Work that waits for a core, over one and five minutes: on a busy machine the times say less. */
function load(): string {
	return loadavg()
		.slice(0, 2)
		.map((value) => value.toFixed(1))
		.join(' and ');
}
