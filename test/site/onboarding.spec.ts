import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectRightInEveryLook } from '../support/axe.ts';
import { expect, test } from '../support/site.ts';

test.use({ serviceWorkers: 'block' });

const tick = (page: Page, id: string) => page.locator(`#tick-${id}`);
const sum = (page: Page) => page.locator('.ek-ob').getByText(/lines ticked/);
const total = 85;

test('the first hour: ticks are kept over pages and reloads, and the panel says what is next', async ({
	context,
	page,
	site,
}) => {
	await page.goto(`${site.url}onboarding/`);
	await expect(sum(page)).toHaveText(`0 of ${total} lines ticked.`);
	await tick(page, 'hour-install').focus();
	await page.keyboard.press('Space');
	await tick(page, 'hour-flight-mode').check();
	await expect(sum(page)).toHaveText(`2 of ${total} lines ticked.`);
	await expect(page.getByRole('link', { name: /^The first hour: Press the search button/ })).toBeVisible();

	await page.goto(`${site.url}onboarding/first-shift/`);
	await tick(page, 'ready-test-page').check();
	const question = page.locator('#know-two-alerts');
	await expect(question.getByText('two pages are two people')).toBeHidden();
	await question.locator('summary').click();
	await expect(question.getByText('two pages are two people')).toBeVisible();
	await question.getByLabel('I knew it, or I know it now').check();
	await page.reload();
	await expect(tick(page, 'ready-test-page')).toBeChecked();

	const other = await context.newPage();
	await other.goto(`${site.url}onboarding/`);
	await expect(sum(other)).toHaveText(`4 of ${total} lines ticked.`);
	await tick(page, 'ready-test-page').uncheck();
	await expect(sum(other)).toHaveText(`3 of ${total} lines ticked.`);
	await expect(tick(other, 'hour-install')).toBeChecked();
});

test('our services come from handbook.yaml, core ones first, each with its page and a box', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}onboarding/`);
	const services = page.getByRole('group', { name: 'Our services' }).getByRole('listitem');
	await expect(services).toHaveCount(11);
	await expect(services.first()).toContainText('Checkout');
	await expect(services.last()).toContainText('Supplementary');
	await services.first().getByRole('checkbox').check();
	await expect(sum(page)).toHaveText(`1 of ${total} lines ticked.`);
	await services.first().getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1, name: 'Checkout' })).toBeVisible();
});

test('the mentor gets open lines first and the stumbling list, as text and as a file', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}onboarding/`);
	await tick(page, 'hour-install').check();
	await page.getByLabel('Your name, for your mentor').fill('Kim');
	await page.getByLabel('What made you stumble').fill('Nobody knows who owns the site id.');
	const text = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Markdown' }).click();
	const markdown = await readFile(await (await text).path(), 'utf8');
	expect(markdown).toContain('# Onboarding of Kim');
	expect(markdown).toContain('> Nobody knows who owns the site id.');
	expect(markdown.indexOf('## Open')).toBeLessThan(markdown.indexOf('## Ticked'));
	expect(markdown).toContain('- [ ] Turn on flight mode and open a runbook.');
	const json = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export' }).click();
	const file = JSON.parse(await readFile(await (await json).path(), 'utf8'));
	expect(file).toMatchObject({ format: 'even-keel/onboarding', version: 1, data: { name: 'Kim' } });
	expect(Object.keys(file.data.ticks)).toEqual(['hour-install']);
});

test('a hand-edited file is shown first, keeps what nobody knows, and can be taken back; so can erasing', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}onboarding/`);
	await tick(page, 'hour-install').check();
	const data = {
		name: 'Kim',
		ticks: { 'hour-search': '2026-11-02', 'line-of-theirs': '2026-11-02', 'hour-who': 'yesterday' },
	};
	const open = (version: number) =>
		page.getByLabel('Open a file').setInputFiles({
			name: 'onboarding.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify({ format: 'even-keel/onboarding', version, data })),
		});
	await open(5);
	await expect(page.getByText('This was written by a newer version of the onboarding')).toBeVisible();
	await open(1);
	await expect(page.getByText('The tick of “hour-who” was set aside')).toBeVisible();
	await expect(page.getByLabel('What the file says')).toHaveValue(/^# Onboarding of Kim\n\n.* 1 of 85/);
	await page.getByRole('button', { name: 'Only look' }).click();
	await expect(sum(page)).toHaveText(`1 of ${total} lines ticked.`);
	await open(1);
	await page.getByRole('button', { name: 'Bring it in' }).click();
	await expect(sum(page)).toHaveText(`2 of ${total} lines ticked.`);
	await expect(tick(page, 'hour-search')).toBeChecked();
	await expect(page.getByText('lines that these pages do not have: line-of-theirs')).toBeVisible();
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(sum(page)).toHaveText(`1 of ${total} lines ticked.`);
	await page.getByRole('button', { name: 'Erase all' }).click();
	await expect(sum(page)).toHaveText(`0 of ${total} lines ticked.`);
	await expect(tick(page, 'hour-install')).not.toBeChecked();
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(tick(page, 'hour-install')).toBeChecked();
});

for (const path of ['onboarding/', 'onboarding/first-week/', 'onboarding/first-shift/']) {
	test(`/${path} with a tick is right in either theme and at both widths`, async ({ page, site }) => {
		await page.goto(site.url + path);
		await page.locator('input[data-tick]').first().check();
		for (const summary of await page.locator('.ek-know summary').all()) await summary.click();
		if (path === 'onboarding/') await expect(sum(page)).toHaveText(`1 of ${total} lines ticked.`);
		await expectRightInEveryLook(page, path);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('lines, answers and services can be read, and the panel lists what there is', async ({
		page,
		site,
	}) => {
		await page.goto(`${site.url}onboarding/`);
		await expect(page.getByLabel(/^Install this handbook/)).toBeVisible();
		await page.locator('#know-mitigated summary').click();
		await expect(page.getByText('the evidence cannot, so keep it')).toBeVisible();
		await expect(page.locator('.ek-ob-groups li')).toHaveCount(15);
		await expect(page.locator('.ek-ob button')).toHaveCount(0);
	});
});

test('words that a newcomer would look up lead to the glossary once a page, runbooks stay plain', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}handbook/platform/`);
	const word = page.locator('a.ek-term', { hasText: /^SLO/ });
	await expect(word).toHaveCount(1);
	await word.click();
	await expect(page.locator('#slo')).toContainText('Service level objective');
	await expect(page.locator('#slo')).toBeInViewport();
	await page.goto(`${site.url}runbooks/node/disk-full/`);
	await expect(page.locator('a.ek-term')).toHaveCount(0);
});
