import type { Page } from '@playwright/test';
import { expectRightInEveryLook } from '../support/axe.ts';
import { expect, type Site, startSite, test } from '../support/site.ts';

const phone = { width: 390, height: 780 };
const results = (page: Page) => page.getByRole('listbox', { name: 'Results' }).getByRole('option');

async function search(page: Page, site: Site, text: string) {
	await page.goto(site.url);
	await page.getByRole('banner').getByRole('link', { name: 'Search or paste an alert' }).click();
	await page.getByRole('dialog', { name: 'Search' }).locator('input').first().fill(text);
}

test.describe('on a phone', () => {
	test.use({ viewport: phone, hasTouch: true });

	const questions: [text: string, path: string][] = [
		['[FIRING:2] KubePodCrashLooping payments (prod critical)', '/runbooks/kubernetes/pod-crash-looping/'],
		['OSError: [Errno 28] No space left on device', '/runbooks/node/disk-full/'],
		['certficate expird', '/runbooks/edge/certificate-expiry/'],
		['dashboards empty', '/runbooks/data/stale-dashboards/'],
		['who do I call', '/escalation/'],
	];
	for (const [text, path] of questions) {
		test(`“${text}” leads to ${path}`, async ({ page, site }) => {
			await search(page, site, text);
			await expect(results(page).first()).toHaveAttribute('href', new RegExp(`^${path}`));
			await page.keyboard.press('Enter');
			await page.waitForURL(`**${path}**`);
		});
	}

	test('with the keyboard open two results can be seen, and all of it can be scrolled to', async ({
		page,
		site,
	}) => {
		await page.setViewportSize({ width: 390, height: 430 });
		await search(page, site, 'certficate expird');
		await expect(page.getByText(/Showing results for/)).toBeVisible();
		await expect(results(page).nth(1).locator('.ek-ht')).toBeInViewport({ ratio: 1 });
		// Excerpts that arrive on the way make the list longer.
		const all = page.getByRole('link', { name: 'All results on a page' });
		await expect(async () => {
			await all.scrollIntoViewIfNeeded();
			await expect(all).toBeInViewport({ ratio: 0.9, timeout: 500 });
		}).toPass();
	});

	test('the box fills the screen and nothing sticks out', async ({ page, site }) => {
		await search(page, site, 'disk full');
		await expect(results(page).first()).toBeVisible();
		const box = await page.getByRole('dialog', { name: 'Search' }).boundingBox();
		expect(box).toMatchObject({ x: 0, y: 0, width: 390 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});
});

test('nothing of search is fetched before the reader turns to it', async ({ page, site }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	await page.goto(`${site.url}runbooks/`, { waitUntil: 'networkidle' });
	expect(fetched.filter((path) => /pagefind|search\/|fill-box/.test(path))).toEqual([]);
	await page.keyboard.press('Control+k');
	await expect.poll(() => fetched).toContain('/search/table.json');
});

test('Ctrl K and / open the box, Escape closes it and the focus goes back', async ({ page, site }) => {
	await page.goto(`${site.url}runbooks/`);
	const opener = page.getByRole('banner').getByRole('link', { name: 'Search or paste an alert' });
	await opener.focus();
	await page.keyboard.press('/');
	await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden();
	await expect(opener).toBeFocused();
	await page.keyboard.press('Control+k');
	await page.keyboard.type('disk');
	await expect(results(page).first()).toBeVisible();
});

test('works under the content policy without a complaint', async ({ page, site }) => {
	const complaints: string[] = [];
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	await search(page, site, 'disk full');
	await expect(results(page).first().locator('mark').first()).toBeVisible();
	expect(complaints).toEqual([]);
});

test('the open box has no accessibility violation in either theme and at both widths', async ({
	page,
	site,
}) => {
	await search(page, site, 'releese incidents');
	await expect(page.getByText(/Showing results for/)).toBeVisible();
	await expect(results(page).first()).toBeVisible();
	await expectRightInEveryLook(page, 'search', '.ek-sbox');
});

test('a heading that was met is where its result leads', async ({ page, site }) => {
	await search(page, site, 'noticed without a queue');
	const hit = results(page).filter({ hasText: 'heading matched: New services, noticed without a queue' });
	await expect(hit).toHaveAttribute('href', '/readiness/#new-services-noticed-without-a-queue');
});

test('a word of the glossary is answered with what it means', async ({ page, site }) => {
	await search(page, site, 'burn rate');
	const word = page.getByRole('group', { name: 'Words' }).getByRole('option').first();
	await expect(word).toHaveAttribute('href', '/handbook/glossary/#burn-rate');
	await expect(word).toContainText('How fast the error budget is spent');
});

test('under another base path every result leads there', async ({ page, siteElsewhere }) => {
	await search(page, siteElsewhere, 'disk full');
	await expect(results(page).first()).toHaveAttribute(
		'href',
		/^\/team\/handbook\/runbooks\/node\/disk-full\//,
	);
	await results(page).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/disk/i);
});

test('the page of results keeps text and filters in the fragment, and takes a query', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}search/?q=disk+full&kind=runbook`);
	await expect(page).toHaveURL(`${site.url}search/#q=disk+full&kind=runbook`);
	await expect(results(page).first()).toHaveAttribute('href', /^\/runbooks\/node\/disk-full\//);
	await page.getByRole('button', { name: /^All/ }).click();
	await expect(page).toHaveURL(`${site.url}search/#q=disk+full`);
	await page.getByRole('combobox', { name: 'Search' }).fill('who to call');
	await expect(page).toHaveURL(`${site.url}search/#q=who+to+call`);
	await expect(results(page).first()).toHaveAttribute('href', '/escalation/');
});

test.describe('offline', () => {
	test.use({ serviceWorkers: 'allow' });

	test('searches after one visit with the server ended', async ({ page }) => {
		const site = await startSite();
		await page.goto(site.url);
		await expect(page.getByText('Saved for offline', { exact: true })).toBeVisible({ timeout: 30_000 });
		await site.stop();
		await page.goto(`${site.url}runbooks/`);
		await page.keyboard.press('Control+k');
		await page.keyboard.type('disk full');
		await expect(results(page).first()).toHaveAttribute('href', /^\/runbooks\/node\/disk-full\//);
		await expect(results(page).first().locator('mark').first()).toBeVisible();
	});
});
