import { readAssessment } from '../../src/content-files/assessment.ts';
import { builtHtml } from '../support/pages.ts';
import { expect, test } from '../support/site.ts';

const questions = readAssessment().value?.questions ?? [];

for (const { id, pages } of questions) {
	test(`the pages that help with ${id} say so`, () => {
		const silent = pages
			.map((path) => path.replace(/#.*/, '').replace(/^\//, ''))
			.filter((path) => !builtHtml(path).includes(`href="/assessment/#q-${id}"`));
		expect(silent).toEqual([]);
	});
}

test('from a chapter to its question and back', async ({ page, site }) => {
	await page.goto(`${site.url}handbook/toil/`);
	const list = page.getByRole('region', { name: 'Questions that it helps with' });
	await list.getByRole('link').last().click();
	await expect(page).toHaveURL(/\/assessment\/#q-toil-share$/);
	const view = page.locator('.ek-view:visible');
	await view.getByText('Evidence and notes').click();
	await view.getByRole('link', { name: 'Toil, and when to automate' }).click();
	await expect(page).toHaveURL(/\/handbook\/toil\/$/);
});
