import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const alert = 'KubePodCrashLooping{namespace="payments",pod="payments-7d9c",severity="warning"}';
const bar = (page: Page) => page.getByRole('region', { name: 'Open incident' });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Incident record' });

async function openFromAlert(page: Page, url: string): Promise<void> {
	await page.goto(`${url}incident/alert/`);
	await page.getByLabel('Paste an alert').fill(alert);
	await page.getByRole('button', { name: 'Open with these values' }).first().click();
	await page.waitForURL(/\/runbooks\//);
}

async function note(page: Page, text: string): Promise<void> {
	await page.getByLabel('What happened').fill(text);
	await page.getByRole('button', { name: 'Add', exact: true }).first().click();
	await expect(page.getByText(text)).toBeVisible();
}

/** The record of the page as the file that a colleague would send. */
async function exported(page: Page): Promise<Buffer> {
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export' }).click();
	return readFileSync(await (await saved).path());
}

/** Another person: a browser of their own. Every address that it asks for is listed. */
async function colleague(context: BrowserContext): Promise<{ page: Page; asked: string[] }> {
	const other = await context.browser()?.newContext({ viewport: { width: 390, height: 844 } });
	if (!other) throw new Error('This browser opens no second context.');
	const page = await other.newPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	return { page, asked };
}

test('a share link gives a colleague a copy of their own, and their file merges in by time', async ({
	page,
	context,
	site,
}) => {
	await openFromAlert(page, site.url);
	await page.goto(`${site.url}incident/panel/`);
	await note(page, 'Pods restart every minute');
	await page.getByText('Share, export, merge').click();
	await page.getByRole('button', { name: 'Copy share link' }).click();
	await expect(page.getByText(/^Link copied\. It holds title, severity, channel and values/)).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());

	const { page: theirs, asked } = await colleague(context);
	await theirs.goto(link);
	await expect(theirs.getByText(/^A colleague shares SEV\d with 2 values\./)).toBeVisible();
	await theirs.getByRole('button', { name: 'Open my copy' }).click();
	await expect(theirs).toHaveURL(`${site.url}incident/panel/`);
	await note(theirs, 'The last release raised the memory limit');
	await theirs.getByText('Share, export, merge').click();
	const file = await exported(theirs);
	await theirs.goto(`${site.url}runbooks/kubernetes/pod-crash-looping/`);
	await expect(theirs.locator('.ek-step pre').first()).toContainText('payments');
	expect(asked.filter((url) => url.includes('payments'))).toEqual([]);

	await note(page, 'Rolled back');
	const input = { name: 'theirs.json', mimeType: 'application/json', buffer: file };
	await page.getByLabel('Merge a colleague’s file').setInputFiles(input);
	await expect(page.getByText('Merged: 2 entries came in, 0 were newer.')).toBeVisible();
	await page.getByLabel('Merge a colleague’s file').setInputFiles(input);
	await expect(page.getByText('Merged: 0 entries came in, 0 were newer.')).toBeVisible();
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Markdown' }).click();
	const markdown = readFileSync(await (await saved).path(), 'utf8');
	const order = [/Pods restart/, /last release/, /Rolled back/].map((text) => markdown.search(text));
	expect(Math.min(...order)).toBeGreaterThan(0);
	expect(order).toEqual([...order].sort((a, b) => a - b));
	await theirs.context().close();
});

test('two tabs stay in step both ways: ticks, entries, values and closing', async ({
	page,
	context,
	site,
}) => {
	await openFromAlert(page, site.url);
	const other = await context.newPage();
	await other.goto(page.url());
	await page.locator('.ek-step input[type=checkbox]').first().check();
	await expect(other.locator('.ek-step input[type=checkbox]').first()).toBeChecked();
	await other.getByRole('button', { name: 'Incident record' }).click();
	await expect(panel(other).getByText(/^Checked: /)).toBeVisible();
	await note(other, 'Seen in the second tab');
	await other.getByLabel('namespace', { exact: true }).last().fill('payments-eu');
	await other.getByLabel('namespace', { exact: true }).last().blur();
	await expect(page.locator('.ek-step pre').first()).toContainText('payments-eu');
	await page.getByRole('button', { name: 'Incident record' }).click();
	await expect(panel(page).getByText('Seen in the second tab')).toBeVisible();
	await panel(page).getByRole('button', { name: 'Close incident' }).click();
	await expect(bar(other)).toHaveCount(0);
});

test('a browser without storage says so, and the values are not promised', async ({ page, site }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(globalThis, name, {
				get() {
					throw new DOMException('Access is denied for this document.', 'SecurityError');
				},
			});
	});
	await page.goto(`${site.url}incident/panel/`);
	await page.getByLabel('What is wrong, in a few words').fill('Tracking is late');
	await page.getByRole('button', { name: 'Open a record' }).click();
	await expect(page.getByRole('alert')).toContainText('This browser keeps nothing here');
	await note(page, 'Still written down');
	await page.getByText('Share, export, merge').click();
	expect(JSON.parse(String(await exported(page))).data.entries.at(-1).text).toBe('Still written down');

	await page.goto(`${site.url}incident/alert/`);
	await page.getByLabel('Paste an alert').fill(alert);
	await page.getByRole('button', { name: 'Open with these values' }).first().click();
	await expect(page.getByRole('alert')).toContainText('its storage is blocked or full');
	await page.getByRole('link', { name: 'Open the runbook' }).click();
	await page.waitForURL(/pod-crash-looping/);
	await expect(page.locator('ek-code').first()).toContainText('{{namespace}}');
});

test('full storage is said, and nothing that was typed is lost in this tab', async ({ page, site }) => {
	await page.goto(`${site.url}incident/panel/`);
	await page.getByLabel('What is wrong, in a few words').fill('Tracking is late');
	await page.getByRole('button', { name: 'Open a record' }).click();
	await page.evaluate(() => {
		for (let size = 1 << 20; size > 0; size >>= 1)
			for (let n = 0; n < 12; n++)
				try {
					localStorage.setItem(`filler-${size}-${n}`, 'x'.repeat(size));
				} catch {
					break;
				}
	});
	await note(page, 'Written while the storage was full');
	await expect(page.getByRole('alert')).toContainText('The browser’s storage is full');
	await note(page, 'And one more');
	await expect(page.getByText('Written while the storage was full')).toBeVisible();
	await page.evaluate(() => {
		for (const key of Object.keys(localStorage)) if (key.startsWith('filler-')) localStorage.removeItem(key);
	});
	await note(page, 'There is room again');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.reload();
	await expect(page.getByText('Written while the storage was full')).toBeVisible();
});

test('under another base path an alert’s address fills its runbook, in any case of letters', async ({
	page,
	siteElsewhere,
}) => {
	const { url } = siteElsewhere;
	await page.goto(`${url}alerts/kubepodcrashlooping/#namespace=payments&pod=payments-7d9c`);
	await expect(page).toHaveURL(`${url}alerts/KubePodCrashLooping/#namespace=payments&pod=payments-7d9c`);
	await page.getByRole('button', { name: 'Open with these values' }).first().click();
	await expect(page).toHaveURL(`${url}runbooks/kubernetes/pod-crash-looping/`);
	await expect(page.locator('.ek-step pre').first()).toContainText('payments');
	await expect(bar(page)).toBeVisible();
	await page.getByRole('button', { name: 'Incident record' }).click();
	await expect(panel(page).getByText('Alert KubePodCrashLooping fired.')).toBeVisible();
	await expect(panel(page).getByLabel('Incident commander')).toBeVisible();
});
