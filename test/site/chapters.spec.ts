import { expect, test } from '../support/site.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a chapter can be ticked, and names its sources', async ({ page, site }) => {
		await page.goto(`${site.url}handbook/release-engineering/`);
		const box = page.getByRole('group', { name: 'Before you release' }).getByRole('checkbox').first();
		await box.check();
		await expect(box).toBeChecked();
		await page.getByRole('link', { name: 'the notes' }).first().click();
		await expect(page).toHaveURL(/\/handbook\/sources\/#notes$/);
		await expect(page.locator('#notes')).toBeVisible();
	});

	test('figures are computed into the page', async ({ page, site }) => {
		await page.goto(`${site.url}handbook/slos-and-error-budgets/`);
		const cells = (name: string) => page.getByRole('row', { name }).getByRole('cell').allInnerTexts();
		expect(await cells('99.93 %')).toEqual([
			'6.13 h',
			'1.51 h',
			'30.24 min',
			'28.22 min',
			'7.06 min',
			'1.01 min',
		]);
		expect(await cells('page 1 h')).toEqual(['1 h', '5 min', '14.4', '2 %', '2.08 d', '1.44 %']);
		await expect(page.locator('main')).toContainText('a budget of 30 days is gone in 50 hours');
	});
});

test('a template downloads as the Markdown that its page shows', async ({ page, site }) => {
	await page.goto(`${site.url}handbook/templates/error-budget-policy/`);
	const waiting = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Download error-budget-policy.md' }).click();
	const file = await waiting;
	expect(file.suggestedFilename()).toBe('error-budget-policy.md');
	const text = await (await page.request.get(file.url())).text();
	expect(text).toMatch(/^# Error-budget policy: <service>/);
	expect(await page.locator('main pre').first().innerText()).toContain(text.split('\n')[2] ?? '-');
});

test('on a phone the tables need no pushing sideways', async ({ page, site }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${site.url}handbook/shift-left/`);
	const wider = await page
		.locator('main table')
		.evaluateAll((tables) => tables.filter((table) => table.scrollWidth > table.clientWidth + 1).length);
	expect(wider).toBe(0);
});
