import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** Where the browser keeps the rounds. */
export const ASSESSMENT_KEY = 'even-keel:assessment';

/** Answers the short form with one level everywhere and ends on the check. */
export async function answerShortForm(page: Page, url: string, level: number): Promise<void> {
	await page.goto(`${url}assessment/`);
	await page.getByRole('radio', { name: /Live with paying users/ }).check();
	await page.getByRole('link', { name: 'Start' }).click();
	for (let n = 1; n <= 10; n++) {
		await expect(page.getByText(`Question ${n} of 10`)).toBeVisible();
		await page.locator('.ek-view:visible').getByRole('radio').nth(level).check();
		await page.getByRole('link', { name: 'Save and continue' }).click();
	}
	await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeFocused();
}

/** The text that the browser keeps; empty for nothing. */
export async function storedRounds(page: Page): Promise<string> {
	return (await page.evaluate((key) => localStorage.getItem(key), ASSESSMENT_KEY)) ?? '';
}

/** Name and text of the file that a button offers. */
export async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).click();
	const file = await waiting;
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}
