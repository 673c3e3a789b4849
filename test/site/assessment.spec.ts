import { readFileSync } from 'node:fs';
import {
	answerShortForm,
	ASSESSMENT_KEY as KEY,
	openAnswered,
	shortFormRound,
	storedRounds as stored,
} from '../support/assessment-page.ts';
import { expectRightInEveryLook } from '../support/axe.ts';
import { realModel } from '../support/full-round.ts';
import { expect, test } from '../support/site.ts';

test('ten answers give a score with what it rests on, and at most three steps for now, each with its reasons', async ({
	page,
	site,
}) => {
	await answerShortForm(page, site.url, 1);
	const kept = JSON.parse(await stored(page)).data.rounds[0];
	// The other tests begin with this round without answering.
	expect(kept).toEqual({ ...shortFormRound(1), id: kept.id, name: kept.name });
	await page.getByRole('link', { name: 'See the result' }).click();
	const score = page.getByRole('region', { name: 'SRE practice' });
	await expect(score).toContainText('1.0');
	await expect(score).toContainText(`10 of ${realModel.questions.length} answered`);
	const now = page.locator('.ek-steps').first().locator('> li');
	expect(await now.count()).toBeLessThanOrEqual(3);
	for (const step of await now.all()) {
		await expect(step).toContainText('You answered');
		await expect(step).toContainText('First hour');
		await expect(step).toContainText('priority');
	}
});

test('a click before the script arrives is kept', async ({ page, site }) => {
	let release = () => {};
	const gate = new Promise<void>((open) => {
		release = open;
	});
	await page.route('**/*.js', async (route) => {
		await gate;
		await route.continue();
	});
	await page.goto(`${site.url}assessment/`, { waitUntil: 'commit' });
	const stage = page.getByRole('radio', { name: /Others depend on us/ });
	await stage.check();
	release();
	await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
	await expect(stage).toBeChecked();
	expect(await stored(page)).toContain('"stage":"depended-on"');
});

test('answers survive reload, Back and another tab', async ({ page, site, context }) => {
	await page.goto(`${site.url}assessment/`);
	await page.getByRole('link', { name: 'Start' }).click();
	const view = page.locator('.ek-view:visible');
	await view.getByRole('radio').nth(2).check();
	await view.getByText('Evidence and notes').click();
	await expect(view.getByText('Not enough:')).toBeVisible();
	await view.getByLabel('Note').fill('Ask Data');
	await page.getByRole('link', { name: 'Save and continue' }).click();
	await page.goBack();
	await expect(view.getByRole('radio').nth(2)).toBeChecked();
	await page.reload();
	await expect(view.getByRole('radio').nth(2)).toBeChecked();
	await expect(view.getByLabel('Note')).toHaveValue('Ask Data');
	const other = await context.newPage();
	await other.goto(page.url());
	await other.locator('.ek-view:visible').getByRole('radio').nth(0).check();
	await expect(view.getByRole('radio').nth(0)).toBeChecked();
});

test('the keyboard alone answers, moves on and comes back', async ({ page, site }) => {
	await page.goto(`${site.url}assessment/`);
	await page.getByRole('link', { name: 'Start' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.ek-view:visible legend').first()).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('.ek-view:visible').getByRole('radio').nth(1)).toBeChecked();
	await page.getByRole('link', { name: 'Save and continue' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Question 2 of 10')).toBeVisible();
	await expect(page.locator('.ek-view:visible legend').first()).toBeFocused();
});

test('not applicable asks for a reason, and is not offered where no team can do without', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}assessment/#q-batch-safety`);
	const view = page.locator('.ek-view:visible');
	await view.getByRole('radio', { name: /Not applicable/ }).check();
	await view.getByLabel('Why it does not apply').selectOption('business-choice');
	await expect.poll(() => stored(page)).toContain('"kind":"not-applicable","reason":"business-choice"');
	await page.goto(`${site.url}assessment/#q-page-load`);
	await expect(page.locator('.ek-view:visible').getByRole('radio', { name: /Not applicable/ })).toHaveCount(
		0,
	);
});

test('who does not know is told beside the answer how to find out', async ({ page, site }) => {
	await page.goto(`${site.url}assessment/#q-page-load`);
	const view = page.locator('.ek-view:visible');
	await expect(view.getByText('How to find out:')).toBeHidden();
	await view.getByRole('radio', { name: /We don’t know/ }).check();
	await expect(view.getByText(/How to find out: Export last month's pages/)).toBeVisible();
	await view.getByRole('radio').first().check();
	await expect(view.getByText('How to find out:')).toBeHidden();
});

test('a step supposed as done changes score and order, and never the answers', async ({ page, site }) => {
	await openAnswered(page, site.url, 1);
	const before = JSON.parse(await stored(page)).data.rounds[0].answers;
	await page.goto(`${site.url}assessment/result/`);
	const first = page.locator('.ek-step-title').first();
	const title = ((await first.textContent()) ?? '').replace(/^1\. /, '');
	await page.getByLabel('What if it were done?').first().click();
	await expect(page.getByRole('region', { name: 'SRE practice, if done' })).toContainText('Today: 1.0');
	await expect(first).not.toContainText(title);
	expect(JSON.parse(await stored(page)).data.rounds[0].answers).toEqual(before);
	await page.getByRole('checkbox', { name: title }).click();
	await expect(first).toContainText(title);
});

test('a shared link shows a round without touching those that are kept', async ({ page, site, browser }) => {
	await openAnswered(page, site.url, 3);
	await page.getByText('Rounds and files').click();
	await page.getByRole('button', { name: 'Copy a link' }).click();
	const link = await page.getByLabel('Link with the answers').inputValue();
	expect(link.length).toBeLessThanOrEqual(2000);
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const reader = await context.newPage();
	await openAnswered(reader, site.url, 1);
	const own = await stored(reader);
	await reader.goto(link);
	await expect(reader.getByText('which came by link')).toBeVisible();
	await expect(reader.getByRole('region', { name: 'SRE practice' })).toContainText('3.0');
	expect(await stored(reader)).toBe(own);
	await reader.getByRole('button', { name: 'Back to my own' }).click();
	await expect(reader.getByRole('region', { name: 'SRE practice' })).toContainText('1.0');
	await reader.goto(`${link.slice(0, -200)}`);
	await expect(reader.getByText('The link was cut off')).toBeVisible();
	await reader.getByRole('button', { name: 'Keep it as a round' }).click();
	expect(JSON.parse(await stored(reader)).data.rounds).toHaveLength(2);
	await context.close();
});

test('files: one of an earlier round is compared, others are refused and nothing is lost', async ({
	page,
	site,
}) => {
	await openAnswered(page, site.url, 1);
	const own = await stored(page);
	await page.goto(`${site.url}assessment/result/`);
	await page.getByText('Rounds and files').last().click();
	const file = page.locator('input[type=file]');
	const text = readFileSync('test/fixtures/assessment/answers-v1.json', 'utf8');
	const open = (content: string) =>
		file.setInputFiles({ name: 'round.json', mimeType: 'application/json', buffer: Buffer.from(content) });
	await open(text.slice(0, 200));
	await expect(page.getByText('it is cut off or not JSON')).toBeVisible();
	await open(text.replace('"version": 1', '"version": 9'));
	await expect(page.getByText('newer version')).toBeVisible();
	await open(text.replace('even-keel/assessment', 'even-keel/incident'));
	await expect(page.getByText('it is “even-keel/incident”')).toBeVisible();
	expect(await stored(page)).toBe(own);
	await open(text);
	await expect(page.getByText('Read: “Spring 2026” with 4 answers')).toBeVisible();
	expect(JSON.parse(await stored(page)).data.rounds).toHaveLength(2);
});

test('stored data of a newer version is set aside, and said', async ({ page, site }) => {
	await page.goto(`${site.url}404.html`);
	const newer = '{"format":"even-keel/assessment","version":9,"data":{}}';
	await page.evaluate(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [KEY, newer]);
	await page.goto(`${site.url}assessment/result/`);
	await expect(page.getByText('newer version of the assessment')).toBeVisible();
	expect(await page.evaluate((key) => localStorage.getItem(`${key}:set-aside`), KEY)).toBe(newer);
});

test('with answers, the check, a question and the result are right in either theme and at both widths', async ({
	page,
	site,
}) => {
	await openAnswered(page, site.url, 1);
	await expectRightInEveryLook(page, 'check');
	await page.goto(`${site.url}assessment/#q-page-load`);
	await expect(page.getByText('Question 3 of 10')).toBeVisible();
	await expectRightInEveryLook(page, 'question');
	await page.goto(`${site.url}assessment/result/`);
	await page.getByLabel('What if it were done?').first().click();
	await page.evaluate(() => {
		for (const details of document.querySelectorAll<HTMLDetailsElement>('.ek-result details'))
			details.open = true;
	});
	await expect(page.getByRole('button', { name: 'Start another round' })).toBeVisible();
	await expectRightInEveryLook(page, 'result');
});

test('without JavaScript every question can be read', async ({ browser, site }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${site.url}assessment/`);
	expect(await page.locator('.ek-view:visible').count()).toBe(
		realModel.questions.length + realModel.outcomes.length + 1,
	);
	expect(await page.content()).toContain('Without JavaScript');
	await context.close();
});
