import { expectRightInEveryLook, violations } from '../support/axe.ts';
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

test('axe finds what is wrong with the page, with each part of it and in each look', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}escalation/`);
	await page.evaluate(() => {
		const pale = document.createElement('p');
		pale.id = 'pale';
		pale.textContent = 'Hard to read in the dark';
		document.querySelector('main')?.append(pale);
		const sheet = new CSSStyleSheet();
		sheet.replaceSync("[data-theme='dark'] #pale { color: #333 }");
		document.adoptedStyleSheets.push(sheet);
		document.querySelector('main')?.append(document.createElement('button'));
	});
	const button = /^button-name /;
	await expect(violations(page)).resolves.toEqual([expect.stringMatching(button)]);
	await expect(violations(page, 'main')).resolves.toEqual([expect.stringMatching(button)]);
	await expect(violations(page, 'header.header')).resolves.toEqual([]);
	await page.evaluate(() => document.querySelector('main > button:last-child')?.remove());
	await expect(expectRightInEveryLook(page, 'who to call')).rejects.toThrow(/dark at 1280 px[\s\S]*#pale/);
});

for (const path of pageKinds) {
	test(`/${path} has none in either theme and at both widths, and does not scroll sideways`, async ({
		page,
		site,
	}) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto(site.url + path);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expectRightInEveryLook(page, path);
	});
}

test('the keyboard reaches the content first, then everything in order', async ({ page, site }) => {
	await page.goto(`${site.url}escalation/`);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('main :focus')).toBeVisible();
});
