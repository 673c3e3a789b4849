import { pageKinds } from '../support/pages.ts';
import { expect, test } from '../support/site.ts';

test.use({ javaScriptEnabled: false });

for (const path of pageKinds) {
	test(`/${path} is readable without JavaScript`, async ({ page, site }) => {
		await page.goto(site.url + path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect((await page.locator('main').innerText()).length).toBeGreaterThan(150);
	});
}

test('a runbook shows its commands with named placeholders', async ({ page, site }) => {
	await page.goto(`${site.url}runbooks/node/disk-full/`);
	await expect(page.locator('main pre').first()).toBeVisible();
});
