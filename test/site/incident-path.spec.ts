import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectRightInEveryLook } from '../support/axe.ts';
import { expect, startSite, test } from '../support/site.ts';

const payload = readFileSync('test/fixtures/alerts/amtool.json', 'utf8');

/** Pastes an alert and opens its runbook with its values. */
async function openFromAlert(page: Page, url: string): Promise<void> {
	await page.goto(`${url}incident/alert/`);
	await page.getByLabel('Paste an alert').fill(payload);
	await page.getByRole('button', { name: 'Open with these values' }).first().click();
	await page.waitForURL(/\/runbooks\//);
}

const panel = (page: Page) => page.getByRole('dialog', { name: 'Incident record' });

test('from a pasted payload to the Markdown timeline, with a reload and a colleague', async ({
	page,
	site,
}) => {
	await openFromAlert(page, site.url);
	await expect(page.getByRole('region', { name: 'Open incident' })).toContainText('SEV2');
	// The payload is an old example: the bar claims no clock that runs.
	await expect(page.getByRole('region', { name: 'Open incident' })).toContainText(/\d+ d ago/);
	await expect(page.locator('.ek-step pre').first()).toContainText('/var/lib/containerd');

	await page.locator('.ek-step input[type=checkbox]').first().check();
	await expect(page.getByText(/in the timeline/).first()).toBeVisible();
	await page.reload();
	await expect(page.locator('.ek-step input[type=checkbox]').first()).toBeChecked();

	await page.getByRole('button', { name: 'Incident record' }).click();
	await panel(page).getByLabel('What happened').fill('Grow the volume at 03:15 if space still falls');
	await panel(page).getByLabel('Kind of entry').selectOption('decision');
	await panel(page).getByRole('button', { name: 'Add' }).first().click();

	await panel(page).getByText('Share, export, merge').click();
	const exported = page.waitForEvent('download');
	await panel(page).getByRole('button', { name: 'Export' }).click();
	const mine = JSON.parse(readFileSync(await (await exported).path(), 'utf8'));
	const at = Date.UTC(2026, 2, 10, 2, 52);
	const entry = {
		id: 'theirs',
		at,
		loggedAt: at,
		changedAt: at,
		kind: 'observation',
		text: 'Job is stuck',
		by: 'Ben',
	};
	const theirs = JSON.stringify({ ...mine, data: { ...mine.data, entries: [...mine.data.entries, entry] } });
	await panel(page)
		.getByLabel('Merge a colleague’s file')
		.setInputFiles({ name: 'theirs.json', mimeType: 'application/json', buffer: Buffer.from(theirs) });
	await expect(panel(page).getByText('Merged: 1 entry came in, 0 were newer.')).toBeVisible();

	await panel(page).getByRole('button', { name: 'Close incident' }).click();
	const written = page.waitForEvent('download');
	await panel(page).getByRole('button', { name: 'Markdown' }).click();
	const markdown = readFileSync(await (await written).path(), 'utf8');
	const rows = markdown.split('\n').filter((line) => /^\| \d\d:\d\d/.test(line));
	expect(rows.map((row) => row.split(' | ')[2]?.replace(/ \(\[.*/, ''))).toEqual([
		'Alert NodeFilesystemAlmostOutOfSpace fired.',
		'Job is stuck',
		'Record opened.',
		expect.stringMatching(/^Checked: /),
		'Grow the volume at 03:15 if space still falls',
		'Incident closed.',
	]);
	await expect(page.getByRole('region', { name: 'Open incident' })).toHaveCount(0);
});

test('two tabs stay in step', async ({ page, context, site }) => {
	await openFromAlert(page, site.url);
	const other = await context.newPage();
	await other.goto(`${site.url}incident/panel/`);
	await other.getByLabel('Title').fill('Batch is stuck');
	await other.getByLabel('Title').blur();
	await expect(page.getByRole('region', { name: 'Open incident' })).toContainText('Batch is stuck');
});

test('on a phone by keyboard only', async ({ page, site }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${site.url}incident/alert/`);
	await page.getByLabel('Paste an alert').focus();
	await page.keyboard.insertText(
		'NodeFilesystemAlmostOutOfSpace{mountpoint="/var/lib/containerd",severity="critical"}',
	);
	const open = page.getByRole('button', { name: 'Open with these values' }).first();
	await expect(open).toBeVisible();
	for (let n = 0; n < 6; n++) {
		await page.keyboard.press('Tab');
		if (await open.evaluate((button) => button === document.activeElement)) break;
	}
	await expect(open).toBeFocused();
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/runbooks\//);
	await page.locator('.ek-step input[type=checkbox]').first().focus();
	await page.keyboard.press('Space');
	await page.getByRole('button', { name: 'Incident record' }).focus();
	await page.keyboard.press('n');
	await expect(panel(page).getByLabel('What happened')).toBeFocused();
	await page.keyboard.type('Space still falls');
	await page.keyboard.press('Enter');
	await expect(panel(page).getByText('Space still falls')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(panel(page)).toBeHidden();
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide).toBeLessThanOrEqual(0);
});

test('with the server ended', async ({ browser }) => {
	const own = await startSite();
	const context = await browser.newContext({ serviceWorkers: 'allow' });
	const page = await context.newPage();
	await page.goto(own.url);
	await expect(page.locator('ek-saved-copy')).toHaveAttribute('data-state', 'saved', { timeout: 60_000 });
	await own.stop();
	await openFromAlert(page, own.url);
	await page.locator('.ek-step input[type=checkbox]').first().check();
	await page.getByRole('button', { name: 'Incident record' }).click();
	await expect(panel(page).getByText(/^Checked: /)).toBeVisible();
	await expect(panel(page).getByLabel('Incident commander')).toBeVisible();
	await page.keyboard.press('Escape');
	const wrong = page.locator('.ek-wrong').first();
	await wrong.getByRole('link').click();
	await wrong.getByRole('textbox').fill('The command hangs');
	await wrong.getByRole('button', { name: 'Note it in the timeline' }).click();
	await page.getByRole('button', { name: 'Incident record' }).click();
	await expect(panel(page).getByText(/failed or was wrong: The command hangs/)).toBeVisible();
	await context.close();
});

test.describe('addresses of alerts', () => {
	test('labels fill the runbook, and a query is moved into the fragment', async ({ page, site }) => {
		await page.goto(`${site.url}alerts/NodeFilesystemAlmostOutOfSpace/?mountpoint=%2Fvar&severity=critical`);
		await expect(page).toHaveURL(/\/#mountpoint=%2Fvar&severity=critical$/);
		await page.getByRole('button', { name: 'Open with these values' }).click();
		await expect(page.locator('.ek-step pre').first()).toContainText('/var');
	});

	test('another case leads on, an unknown name gets the nearest', async ({ page, site }) => {
		await page.goto(`${site.url}alerts/nodefilesystemalmostoutofspace/#severity=critical`);
		await expect(page).toHaveURL(/\/alerts\/NodeFilesystemAlmostOutOfSpace\/#severity=critical$/);
		await page.goto(`${site.url}alerts/NodeFilesystemAlmostOutOfSpce/`);
		await expect(page.getByRole('heading', { name: /No runbook for/ })).toBeVisible();
		await expect(page.getByRole('link', { name: 'NodeFilesystemAlmostOutOfSpace' })).toBeVisible();
	});

	test('runbooks for other programs', async ({ request, site }) => {
		const data = await (await request.get(`${site.url}api/runbooks.json`)).json();
		expect(data).toMatchObject({ format: 'even-keel/runbooks', version: 1 });
		for (const entry of data.runbooks)
			expect(entry).toMatchObject({
				path: expect.stringMatching(/^\/runbooks\//),
				address: expect.stringContaining(entry.path),
				alerts: expect.any(Array),
				severity: expect.any(String),
				tier: expect.any(String),
				owner: expect.any(String),
				status: expect.any(String),
			});
	});
});

test('the filled record and a pasted alert are right in either theme and at both widths', async ({
	page,
	site,
}) => {
	await openFromAlert(page, site.url);
	await page.goto(`${site.url}incident/panel/`);
	await page.getByText('Write an update').click();
	await page.getByText('Share, export, merge').click();
	await expectRightInEveryLook(page, 'record');
	await page.goto(`${site.url}incident/alert/`);
	await page.getByLabel('Paste an alert').fill(payload);
	await expect(page.getByRole('button', { name: 'Open with these values' }).first()).toBeVisible();
	await expectRightInEveryLook(page, 'alert');
});
