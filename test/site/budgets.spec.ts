import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { roundsFile } from '../../src/formats/assessment/session-file.ts';
import { firstLoad } from '../support/first-load.ts';
import { fullRound, realModel } from '../support/full-round.ts';
import { builtHtml, builtPages, toolPages } from '../support/pages.ts';
import { expect, startSite, test } from '../support/site.ts';

const KiB = 1024;

/** Bytes of the first view up to network idle, as brotli 11 sends them; the worker's own requests are not the page's. */
async function firstView(page: Page, url: string): Promise<{ total: number; parts: Record<string, number> }> {
	const parts: Record<string, number> = {};
	page.on('response', async (response) => {
		const body = await response.body().catch(() => Buffer.alloc(0));
		const { pathname } = new URL(response.url());
		parts[pathname] = brotliCompressSync(body).length;
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	return { total: Object.values(parts).reduce((sum, size) => sum + size, 0), parts };
}

/** The runbooks that cost most on the line: the worst case of the promise. More than one, as pages differ in what they load. */
function heaviestRunbooks(): string[] {
	const runbooks = builtPages().filter((path) => /^runbooks\/[^/]+\/[^/]+\/$/.test(path));
	return runbooks
		.map((path) => ({ path, size: linkedBytes(builtHtml(path)) }))
		.sort((a, b) => b.size - a.size)
		.slice(0, 3)
		.map(({ path }) => path);
}

const fileBytes = new Map<string, number>();

/** Brotli bytes of a page with the scripts and stylesheets that it names. */
function linkedBytes(html: string): number {
	let bytes = brotliCompressSync(html).length;
	for (const [, file = ''] of html.matchAll(/(?:src|href)="\/(_astro\/[^"]+\.(?:js|css))"/g)) {
		const known = fileBytes.get(file) ?? brotliCompressSync(readFileSync(join('dist', file))).length;
		fileBytes.set(file, known);
		bytes += known;
	}
	return bytes;
}

test('the first view of the heaviest runbooks is at most 32 KiB', async ({ browser }) => {
	const site = await startSite('dist', '/', 11);
	for (const path of heaviestRunbooks()) {
		const page = await browser.newPage();
		const { total, parts } = await firstView(page, site.url + path);
		await page.close();
		test.info().annotations.push({ type: 'bytes', description: `${path} ${total} ${JSON.stringify(parts)}` });
		expect(total, `${path} ${JSON.stringify(parts, null, 1)}`).toBeLessThanOrEqual(32 * KiB);
	}
	await site.stop();
});

test('of that, incident bar, placeholders, ticks and copy guard are at most 4 KiB', async () => {
	const { code, modules } = await firstLoad('test/support/command-elements.ts');
	const size = brotliCompressSync(code).length;
	test.info().annotations.push({ type: 'bytes', description: `${size} ${JSON.stringify(modules)}` });
	expect(modules.map(([path]) => path)).toContain('src/elements/code-block.ts');
	expect(size, JSON.stringify(modules, null, 1)).toBeLessThanOrEqual(4 * KiB);
});

test('home is at most 32 KiB too', async ({ page, site }) => {
	const { total, parts } = await firstView(page, site.url);
	expect(total, JSON.stringify(parts, null, 1)).toBeLessThanOrEqual(32 * KiB);
});

for (const path of toolPages) {
	test(`/${path} is at most 60 KiB before a file is opened`, async ({ page }) => {
		const site = await startSite('dist', '/', 11);
		const { total, parts } = await firstView(page, site.url + path);
		await site.stop();
		expect(total, JSON.stringify(parts, null, 1)).toBeLessThanOrEqual(60 * KiB);
	});
}

test('the result with every question answered is at most 60 KiB, its content and steps with it', async ({
	page,
}) => {
	const site = await startSite('dist', '/', 11);
	await page.addInitScript(
		([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
		['even-keel:assessment', roundsFile([fullRound()])],
	);
	const { total, parts } = await firstView(page, `${site.url}assessment/result/`);
	await expect(
		page.getByText(`${realModel.questions.length} of ${realModel.questions.length} answered`).first(),
	).toBeVisible();
	await site.stop();
	expect(total, JSON.stringify(parts, null, 1)).toBeLessThanOrEqual(60 * KiB);
});
