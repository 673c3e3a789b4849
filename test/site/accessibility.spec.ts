import { violations } from '../support/axe.ts';
import { builtPages, pageKinds } from '../support/pages.ts';
import { expect, test } from '../support/site.ts';

const all = builtPages();
/** Groups of pages, so that two workers share them. */
const groups = Array.from({ length: 8 }, (_, i) => all.filter((_, at) => at % 8 === i));

for (const [i, pages] of groups.entries()) {
	test(`no page of group ${i + 1} has an axe violation`, async ({ page, site }) => {
		test.setTimeout(180_000);
		for (const path of pages) {
			await page.goto(site.url + path);
			expect(await violations(page), path).toEqual([]);
		}
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [390, 1280]) {
		test(`each kind of page has none in ${colorScheme} at ${width} px, and does not scroll sideways`, async ({
			browser,
			site,
		}) => {
			test.setTimeout(120_000);
			const context = await browser.newContext({
				colorScheme,
				viewport: { width, height: 844 },
				serviceWorkers: 'block',
			});
			const page = await context.newPage();
			for (const path of pageKinds) {
				await page.goto(site.url + path);
				expect(await violations(page), path).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
					width,
				);
			}
			await context.close();
		});
	}
}

test('the keyboard reaches the content first, then everything in order', async ({ page, site }) => {
	await page.goto(`${site.url}escalation/`);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('main :focus')).toBeVisible();
});
