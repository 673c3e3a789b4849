import type { Locator, Page } from '@playwright/test';

/** An item of the checklist as the page shows it. */
export const item = (page: Page, id: string): Locator => page.locator(`#item-${id}`);

/** Where the checklist says how far the review has come. */
export const progress = (page: Page): Locator => page.getByRole('region', { name: 'Progress' });

/** The checklist of a core service. */
export const openChecklist = (page: Page, url: string) =>
	page.goto(`${url}readiness/checklist/#service=checkout`);

/** Marks three items of it: done with its evidence, not applicable, and done without evidence. */
export async function fill(page: Page) {
	const figure = item(page, 'bench-one-figure');
	await figure.getByLabel('Done').check();
	await figure.getByLabel(/^Evidence/).fill('420 requests/s, https://bench.example.org/7');
	const job = item(page, 'bench-job-duration');
	await job.getByLabel('Does not apply', { exact: true }).check();
	await job.getByRole('button', { name: 'Use “It runs no scheduled jobs.”' }).click();
	await item(page, 'bench-tier-agreed').getByLabel('Done').check();
}
