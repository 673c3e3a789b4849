import type { Page } from '@playwright/test';
import type { Round } from '../../src/domain/assessment/round.ts';
import { roundsFile } from '../../src/formats/assessment/session-file.ts';
import { fullRound, realModel } from '../support/full-round.ts';
import { expect, test } from '../support/site.ts';

/** Keeps rounds in the browser, as the tool would; the last is the open one. */
async function keep(page: Page, rounds: Round[]): Promise<void> {
	await page.addInitScript(
		([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
		['even-keel:assessment', roundsFile(rounds)],
	);
}

/** Pages of the report as paper has them. */
async function pages(page: Page): Promise<number> {
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Only the questions of the short form, one of them unknown. */
function shortRound(): Round {
	const full = fullRound('Spring 2026');
	const short = realModel.questions.filter((question) => question.short);
	const answers = short.map(({ id }, i) => [
		id,
		{ response: i === 4 ? { kind: 'unknown' } : { kind: 'level', level: 2 } },
	]);
	return {
		...full,
		id: 'short',
		form: { kind: 'short' },
		answers: Object.fromEntries(answers),
		outcomes: {},
	};
}

test('the report of a short form is two to four pages', async ({ page, site }) => {
	await keep(page, [shortRound()]);
	await page.goto(`${site.url}assessment/result/`);
	await expect(page.getByText('First hour:').first()).toBeVisible();
	const count = await pages(page);
	expect(count).toBeGreaterThanOrEqual(2);
	expect(count).toBeLessThanOrEqual(4);
});

test('the report with every question answered, most steps open and an earlier round beside it is at most four', async ({
	page,
	site,
}) => {
	await keep(page, [shortRound(), fullRound()]);
	await page.goto(`${site.url}assessment/result/`);
	await page.getByLabel(/^Round to compare with/).selectOption({ index: 1 });
	await expect(page.getByText('since “Spring 2026”')).toBeVisible();
	await expect(page.getByText('First hour:')).toHaveCount(6);
	expect(await pages(page)).toBeLessThanOrEqual(4);
	// On paper every step of the plan is named, also those that the screen folds, and nothing to click is left.
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(/^Deferred: \d+ that cannot start yet$/).last()).toBeVisible();
	await expect(
		page.getByText('Roll back one core service on a quiet day, with a clock (after:'),
	).toBeVisible();
	await expect(page.getByRole('button', { name: 'Copy as an issue' }).first()).toBeHidden();
	await expect(page.getByRole('columnheader', { name: 'Target' })).toBeVisible();
});

test('the blank questionnaire prints every question with its boxes', async ({ page, site }) => {
	await page.goto(`${site.url}assessment/questionnaire/`);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.ek-sheet article')).toHaveCount(
		realModel.questions.length + realModel.outcomes.length,
	);
	expect(await page.locator('.ek-sheet article .box').count()).toBeGreaterThan(
		realModel.questions.length * 6,
	);
	const count = await pages(page);
	expect(count).toBeGreaterThan(8);
	expect(count).toBeLessThanOrEqual(20);
});
