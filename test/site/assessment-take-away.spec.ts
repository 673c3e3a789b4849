import Papa from 'papaparse';
import { scoreText } from '../../src/cli/score.ts';
import { readAssessment } from '../../src/content-files/assessment.ts';
import { answerShortForm, openAnswered, saved, storedRounds } from '../support/assessment-page.ts';
import { expect, test } from '../support/site.ts';

const model = readAssessment().value;
if (!model) throw new Error('the assessment cannot be read');

test('the plan leaves as issues for trackers, as a document and as data, each with every step', async ({
	page,
	site,
}) => {
	await openAnswered(page, site.url, 1);
	await page.getByRole('link', { name: 'See the result' }).click();
	await page.getByText('Take the plan away').click();
	const jira = await saved(page, 'CSV for Jira');
	expect(jira.name).toMatch(/^assessment-\d{4}-\d\d-\d\d-jira\.csv$/);
	const rows = Papa.parse<string[]>(jira.text.trim()).data;
	expect(rows[0]?.slice(0, 5)).toEqual(['Summary', 'Issue Type', 'Priority', 'Description', 'Labels']);
	const github = Papa.parse<string[]>((await saved(page, 'CSV for GitHub')).text.trim()).data;
	const commands = await saved(page, 'Commands for GitHub');
	const result = JSON.parse((await saved(page, 'Result as JSON')).text);
	expect(rows.length - 1).toBe(result.steps.length);
	expect(github.map(([title]) => title).slice(1)).toEqual(rows.map(([title]) => title).slice(1));
	expect(commands.name).toMatch(/-github\.sh$/);
	expect(commands.text.match(/^gh issue create /gm)).toHaveLength(result.steps.length);
	// The first step on the page is the first row, with its reason and its first hour in the text.
	const title = ((await page.locator('.ek-step-title').first().textContent()) ?? '').replace(/^1\. /, '');
	expect(rows[1]?.[0]).toBe(title);
	expect(github[1]?.[1]).toMatch(/You answered: “[^”]{20,}/);
	expect(github[1]?.[1]).toContain('**First hour**');
	const markdown = await saved(page, 'Markdown');
	expect(markdown.text).toContain(`1. **${title}**`);
});

test('the terminal gives the result of the page for the file that the page saves', async ({ page, site }) => {
	await answerShortForm(page, site.url, 2);
	await page.getByRole('link', { name: 'See the result' }).click();
	await page.getByText('Rounds and files').last().click();
	const file = await saved(page, 'Save this round');
	await page.getByText('Take the plan away').click();
	const onPage = JSON.parse((await saved(page, 'Result as JSON')).text);
	expect(JSON.parse(scoreText(model, file.text, 'json').output)).toEqual(onPage);
});

test('a lead comes back with the file of last quarter and sees what changed', async ({
	page,
	site,
	browser,
}) => {
	await openAnswered(page, site.url, 1);
	await page.getByText('Rounds and files').last().click();
	await page.getByLabel('Name of this round').fill('Last quarter');
	await page.getByLabel('Name of this round').press('Tab');
	const { text } = await saved(page, 'Save this round');
	const later = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
	await openAnswered(later, site.url, 3);
	await later.getByRole('link', { name: 'See the result' }).click();
	await later.getByText('Rounds and files').last().click();
	await later
		.locator('input[type=file]')
		.setInputFiles({ name: 'last.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await expect(later.getByText('Read: “Last quarter” with 10 answers')).toBeVisible();
	await expect(later.getByText('stays open: compare on the result page')).toBeVisible();
	await later.getByLabel(/^Round to compare with/).selectOption({ index: 1 });
	const section = later.getByRole('region', { name: 'Compare with an earlier round' });
	await expect(section).toContainText(
		'better since “Last quarter”: +2.0 levels on average over 10 questions. Score then 1.0, now 3.0.',
	);
	await section.getByText('10 answers changed').click();
	await expect(section.getByText('How heavy is a usual shift? 1 → 3')).toBeVisible();
	await expect(section.getByText('Settled since then:')).toBeVisible();
	await later.context().close();
});

test('a change of less than a clear one is called so', async ({ page, site }) => {
	await openAnswered(page, site.url, 2);
	await page.getByText('Rounds and files').last().click();
	const { text } = await saved(page, 'Save this round');
	const file = JSON.parse(text);
	file.data.rounds[0].name = 'A little better';
	file.data.rounds[0].answers['change-size'].response.level = 1;
	await page.goto(`${site.url}assessment/result/`);
	await page.getByText('Rounds and files').last().click();
	const buffer = Buffer.from(JSON.stringify(file));
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
	await page.getByLabel(/^Round to compare with/).selectOption({ index: 1 });
	await expect(page.getByRole('region', { name: 'Compare with' })).toContainText('no clear change since');
});

test('erasing takes one round, or all, and asks first', async ({ page, site }) => {
	await openAnswered(page, site.url, 2);
	await page.getByText('Rounds and files').last().click();
	await page.getByRole('button', { name: 'Start another round' }).click();
	await expect.poll(async () => JSON.parse(await storedRounds(page)).data.rounds.length).toBe(2);
	await page.getByRole('button', { name: 'Erase …' }).click();
	await expect(page.getByText('Erased answers cannot be brought back.')).toBeVisible();
	expect(JSON.parse(await storedRounds(page)).data.rounds).toHaveLength(2);
	await page.getByRole('button', { name: /^Erase “/ }).click();
	const left = JSON.parse(await storedRounds(page)).data.rounds;
	expect(left).toHaveLength(1);
	expect(Object.keys(left[0].answers)).toHaveLength(10);
	await page.getByRole('button', { name: 'Erase …' }).click();
	await page.getByRole('button', { name: 'Erase all rounds' }).click();
	expect(await storedRounds(page)).not.toContain('page-load');
	expect(JSON.parse(await storedRounds(page)).data.rounds).toEqual([]);
	await page.goto(`${site.url}assessment/result/`);
	await expect(page.getByText('No answers are kept in this browser yet')).toBeVisible();
});

test('what a team says of its size and services counts, with the reason beside it', async ({
	page,
	site,
}) => {
	await openAnswered(page, site.url, 1);
	await page.goto(`${site.url}assessment/#q-incident-roles`);
	await page.locator('.ek-view:visible').getByRole('radio').first().check();
	await page.goto(`${site.url}assessment/#start`);
	await page.getByRole('radio', { name: /Others depend on us/ }).check();
	await page.getByText('More about the team').click();
	await page.getByLabel('People in the team').fill('2');
	await page.getByLabel('People on call').fill('2');
	await page.getByLabel('Services, normal').fill('3');
	await page.getByLabel('Services, normal').press('Tab');
	await page.goto(`${site.url}assessment/result/`);
	await expect(page.getByText('each is on duty 50 % of the time. Google’s limit is 25 %.')).toBeVisible();
	await expect(
		page.getByText(/One level below the stage, since you run no core service: .*On-call health \(2\)/),
	).toBeVisible();
	await page
		.getByText(/^Deferred: /)
		.first()
		.click();
	await expect(page.getByText(/Takes 3 people in the team, you said 2: /).first()).toBeVisible();
});
