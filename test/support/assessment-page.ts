import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { newRound, type Round } from '../../src/domain/assessment/round.ts';
import { roundsFile } from '../../src/formats/assessment/session-file.ts';
import { realModel } from './full-round.ts';

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

/** What ten answers of one level keep, as `answerShortForm` gives them. */
export function shortFormRound(level: 0 | 1 | 2 | 3 | 4): Round {
	const day = new Date().toISOString().slice(0, 10);
	const given = { id: `short-${level}`, name: 'This month', day, bank: realModel.version, stage: 'live' };
	const short = realModel.questions.filter((question) => question.short);
	const answers = short.map(({ id }) => [id, { response: { kind: 'level' as const, level } }]);
	return { ...newRound(given), form: { kind: 'short' }, answers: Object.fromEntries(answers) };
}

/** Opens the check of a short form that was answered before: a test of what comes after need not answer it again. */
export async function openAnswered(page: Page, url: string, level: 0 | 1 | 2 | 3 | 4): Promise<void> {
	await page.goto(`${url}404.html`);
	const kept = [ASSESSMENT_KEY, roundsFile([shortFormRound(level)])] as const;
	await page.evaluate(([key, text]) => localStorage.setItem(key, text), kept);
	await page.goto(`${url}assessment/#check`);
	await expect(page.getByRole('link', { name: 'See the result' })).toBeVisible();
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
