import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { readSearchQueries } from '../src/content-files/search-queries.ts';
import { ensureBrowser } from './browser.ts';
import { slowDown, type Timing, timeSearch } from './search-timing.ts';
import { serve } from './static-server.ts';

// Part of npm run bench; alone: node scripts/bench-search.ts [built folder]. Figures with their day, no verdicts.
const root = resolve(process.argv[2] ?? process.env.EK_OUT ?? 'dist');
if (!existsSync(root)) throw new Error(`There is no build in ${root}: run npm run build first.`);
const queries = Object.values(readSearchQueries('tuning').value ?? {}).flatMap((group) =>
	group.map(({ q }) => q),
);
const { server, port } = await serve({ root, base: '/', port: 0, quality: 11 });
const home = `http://localhost:${port}/`;
const browser = await chromium.launch({ executablePath: await ensureBrowser() });

console.log(`\nSearch, ${new Date().toISOString().slice(0, 10)}, ${root}`);
console.log(
	`load before: ${load()}\n\n| what | queries | p50 | p95 | most |\n| --- | --- | --- | --- | --- |`,
);
const cold = await each(queries, (text) => fresh(browser, (page) => timeSearch(page, text)));
row(
	'cold, first result, ms',
	cold.map(({ first }) => first),
);
row(
	'cold, full answer, ms',
	cold.map(({ full }) => full),
);
row(
	'first query, KiB',
	cold.map(({ transfer }) => sum(transfer) / 1024),
);
const warm = await fresh(browser, async (page) => {
	await timeSearch(page, 'warm');
	return each(queries, (text) => lastKey(page, text));
});
row(
	'warm, full answer after the last key, ms',
	warm.map(({ full }) => full),
);
const slow = await each(
	queries.filter((_, i) => i % 10 === 0),
	(text) => fresh(browser, (page) => timeSearch(page, text), true),
);
row(
	'Slow 4G, CPU 4 times slower: first result, ms',
	slow.map(({ first }) => first),
);
row(
	'Slow 4G, CPU 4 times slower: full answer, ms',
	slow.map(({ full }) => full),
);
console.log(`\nload after: ${load()}`);
await browser.close();
server.close();

/** A page in a browser context of its own, so that nothing is cached. */
async function fresh<T>(from: Browser, run: (page: Page) => Promise<T>, slowed = false): Promise<T> {
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
