import { cpSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, type Site, startSite, test } from '../support/site.ts';

test.use({ serviceWorkers: 'allow' });

const status = (page: Page) => page.locator('[data-state-text]');

async function visitAndSave(page: Page, site: Site): Promise<void> {
	await page.goto(site.url);
	await expect(status(page)).toHaveText('Saved for offline', { timeout: 30_000 });
}

for (const [name, root, path] of [
	['/', 'dist', '/'],
	['another base path', 'dist-base', '/team/handbook/'],
] as const) {
	test(`after one visit every page opens with the server ended, under ${name}`, async ({ page }) => {
		const site = await startSite(root, path);
		await visitAndSave(page, site);
		await site.stop();
		await page.goto(`${site.url}runbooks/node/disk-full/`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('isk');
		await expect(status(page)).toHaveText('The site does not answer: you read the saved copy');
		await expect(page.locator('[data-age]')).toHaveText(/this copy is \d+ (min|h|d) old, built 20\d\d-/);
		await page.goto(`${site.url}services/tracking`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Parcel tracking');
		await page.goto(`${site.url}no/such/page/?utm=1`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
	});
}

test('without the worker the same visit ends with the server: the test can fail', async ({ browser }) => {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	const site = await startSite();
	await page.goto(site.url);
	await site.stop();
	await expect(page.goto(`${site.url}escalation/`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
	await context.close();
});

/** A copy of the build that can be changed. */
function copyOfBuild(): string {
	const root = mkdtempSync(join(tmpdir(), 'keel-site-'));
	cpSync('dist', root, { recursive: true });
	return root;
}

/** Paths that a context asks the server for. */
function requests(context: BrowserContext): string[] {
	const paths: string[] = [];
	context.on('request', (request) => paths.push(new URL(request.url()).pathname));
	return paths;
}

test('a missing file leaves the copy incomplete and says so; the next visit goes on where it stopped', async ({
	page,
	context,
}) => {
	const root = copyOfBuild();
	renameSync(join(root, 'favicon.svg'), join(root, 'gone.svg'));
	const site = await startSite(root);
	await page.goto(site.url);
	await expect(status(page)).toHaveText(/Not saved for offline yet/, { timeout: 30_000 });
	const kept = await page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		return (await (await caches.open(name)).keys()).length;
	});
	expect(kept).toBeGreaterThan(20);
	renameSync(join(root, 'gone.svg'), join(root, 'favicon.svg'));
	const asked = requests(context);
	await page.reload();
	await expect(status(page)).toHaveText('Saved for offline', { timeout: 30_000 });
	expect(asked.filter((path) => path.startsWith('/services/'))).toEqual([]);
	await site.stop();
});

test('a server that dies in the middle is no harm: the copy completes on the next visit', async ({
	page,
}) => {
	const site = await startSite();
	await page.goto(site.url, { waitUntil: 'load' });
	await site.stop();
	const port = Number(new URL(site.url).port);
	const { serve } = await import('../../scripts/static-server.ts');
	const { server } = await serve({ root: join(process.cwd(), 'dist'), base: '/', port });
	await page.goto(site.url);
	await expect(status(page)).toHaveText('Saved for offline', { timeout: 30_000 });
	server.closeAllConnections();
	server.close();
	await page.goto(`${site.url}escalation/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who to call');
});

test('a newer copy is offered, never forced, and fetches only what changed', async ({ page, context }) => {
	const root = copyOfBuild();
	const site = await startSite(root);
	await visitAndSave(page, site);
	const file = join(root, 'escalation/index.html');
	writeFileSync(file, readFileSync(file, 'utf8').replace('Who to call</h1>', 'Whom to call</h1>'));
	const worker = join(root, 'sw.js');
	const text = readFileSync(worker, 'utf8');
	writeFileSync(
		worker,
		text
			.replace(/("escalation\/index\.html":")\w+/, '$10000000000000000')
			.replace(/VERSION = '\w+'/, "VERSION = 'newer'"),
	);
	const asked = requests(context);
	await page.reload();
	const button = page.getByRole('button', { name: 'Take the newer copy' });
	await expect(button).toBeVisible({ timeout: 30_000 });
	expect(asked.filter((path) => path.endsWith('.html'))).toEqual(['/escalation/index.html']);
	await page.goto(`${site.url}escalation/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who to call');
	await button.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Whom to call');
	await site.stop();
});
