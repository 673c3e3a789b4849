import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectRightInEveryLook } from '../support/axe.ts';
import { expect, test } from '../support/site.ts';

const payload = readFileSync('test/fixtures/alerts/amtool.json', 'utf8');
const chat = ['slack-export-2026-10-05.json', 'slack-users.json'].map(
	(name) => `test/fixtures/postmortem/${name}`,
);

/** An incident as a team leaves it: opened from an alert, one step ticked, one reported wrong, mitigated, resolved, closed. */
async function closedIncident(page: Page, url: string): Promise<void> {
	await page.goto(`${url}incident/alert/`);
	await page.getByLabel('Paste an alert').fill(payload);
	await page.getByRole('button', { name: 'Open with these values' }).first().click();
	await page.waitForURL(/\/runbooks\//);
	await page.locator('.ek-step input[type=checkbox]').first().check();
	await page.goto(`${url}incident/panel/`);
	await page.getByLabel('Your name').fill('Mia Kern');
	await page.getByLabel('Your name').blur();
	await page.getByRole('button', { name: 'Take the role Incident commander' }).click();
	await page.getByLabel('What happened').fill('Half of the customers see figures again, says Mia Kern');
	await page.getByRole('button', { name: 'Add' }).first().click();
	for (const phase of ['mitigated', 'resolved']) await page.getByLabel('Phase').first().selectOption(phase);
	await page.getByRole('button', { name: 'Close incident' }).click();
}

async function download(page: Page, button: string): Promise<string> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).click();
	return readFileSync(await (await waiting).path(), 'utf8');
}

const store = (page: Page) => page.evaluate(() => localStorage.getItem('even-keel:postmortems') ?? '');

test('on a phone the switch between writing and preview lies on no field of a new draft', async ({
	page,
	site,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${site.url}tools/postmortem/`);
	await page.getByRole('button', { name: 'Start with nothing' }).click();
	await page.getByRole('textbox', { name: 'Title' }).waitFor();
	const covered = await page.evaluate(() =>
		[...document.querySelectorAll('.ek-pm-field, .ek-pm-section > summary')]
			.filter((field) => {
				const { top, bottom, left } = field.getBoundingClientRect();
				const seen = [top + 2, bottom - 2].filter((y) => y > 0 && y < innerHeight);
				return seen.some((y) => document.elementFromPoint(left + 2, y)?.closest('.ek-pm-switch'));
			})
			.map((field) => field.textContent),
	);
	expect(covered).toEqual([]);
	await expect(page.locator('.ek-pm-switch')).toBeInViewport();
});

test('from a closed incident to the Markdown of a draft, without names, over a reload', async ({
	page,
	site,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await closedIncident(page, site.url);
	await page.getByRole('link', { name: 'Start the postmortem' }).click();
	await page.waitForURL(/\/tools\/postmortem\/#incident=/);
	await page.getByRole('button', { name: /^Start from / }).click();

	await expect(page.getByRole('textbox', { name: 'Title' })).not.toHaveValue('');
	await expect(page.getByLabel('Who or what noticed first')).toHaveValue('alert');
	await page.getByRole('textbox', { name: 'Title' }).fill('Containers could not start on one node');
	await page.getByLabel('Owner of the postmortem').fill('Platform on-call engineer');
	await page.getByLabel('Customers', { exact: true }).fill('unknown, no figure by customer');
	await page.getByRole('button', { name: 'Another objective' }).click();
	await page.getByRole('link', { name: /^Actions/ }).click();
	await page.getByRole('button', { name: 'Add a short-term action' }).click();
	await page
		.getByLabel('What, beginning with a verb')
		.fill('Alert at 85 % on every file system that a batch writes to');
	await page.locator('#pm-actions').getByLabel('Due').first().fill('2026-12-01');
	await page.reload();
	await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(
		'Containers could not start on one node',
	);

	await page.getByRole('heading', { name: 'Take it away' }).click();
	const markdown = await download(page, 'Markdown');
	expect(markdown).toContain('# Containers could not start on one node');
	expect(markdown).toMatch(
		/\| Detected \| \d{4}-\d\d-\d\d \d\d:\d\d \| Alert NodeFilesystemAlmostOutOfSpace fired \|/,
	);
	expect(markdown).toContain('Incident commander named.');
	expect(markdown).toContain('says Incident commander');
	expect(markdown).toMatch(/- .*\/runbooks\/node\/disk-full\/> \(helped: not said, 1 step ticked\)/);
	expect(markdown).toContain('| Alert at 85 % on every file system that a batch writes to |');
	expect(markdown).not.toMatch(/Mia|Kern/);
	const csv = await download(page, 'Actions as CSV');
	expect(csv).toContain('Alert at 85 % on every file system that a batch writes to,,short,,2026-12-01,');
	const library = await download(page, 'Page for the library');
	expect(library).toMatch(/^---\ntitle: "Containers could not start on one node"\n/);

	// The same link opens the draft that is there, and does not begin a second one.
	await page.goto(`${site.url}incident/panel/`);
	await page.getByRole('link', { name: 'Start the postmortem' }).click();
	await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(
		'Containers could not start on one node',
	);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('values are left out by choice', async ({ page, site }) => {
	await closedIncident(page, site.url);
	await page.getByRole('link', { name: 'Start the postmortem' }).click();
	await page.getByLabel(/^Keep values/).uncheck();
	await page.getByRole('button', { name: /^Start from / }).click();
	await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
	expect(await store(page)).not.toContain('/var/lib/containerd');
});

test('by keyboard alone on a phone: begin, write, take a time from the timeline', async ({ page, site }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await closedIncident(page, site.url);
	await page.getByRole('link', { name: 'Start the postmortem' }).focus();
	await page.keyboard.press('Enter');
	const start = page.getByRole('button', { name: /^Start from / });
	await start.waitFor();
	for (let n = 0; n < 40 && !(await start.evaluate((one) => one === document.activeElement)); n++)
		await page.keyboard.press('Tab');
	await expect(start).toBeFocused();
	await page.keyboard.press('Enter');
	await page.getByRole('textbox', { name: 'Title' }).focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Written by keyboard');
	const moment = page.getByLabel(/^Set a time from .*Half of the customers/);
	await moment.focus();
	await page.keyboard.press('m');
	await page.getByRole('button', { name: 'Preview', exact: true }).focus();
	await page.keyboard.press('Enter');
	const preview = page.getByRole('region', { name: 'Preview' });
	await expect(preview.getByRole('heading', { name: 'Written by keyboard' })).toBeVisible();
	await expect(preview.getByRole('row', { name: /^Mitigated .* Half of the customers/ })).toBeVisible();
});

test('a Slack export becomes a timeline, people become roles', async ({ page, site }) => {
	await page.goto(`${site.url}tools/postmortem/`);
	await page.getByRole('button', { name: 'Paste or open a chat' }).click();
	await page.getByLabel('Open files').setInputFiles(chat);
	await expect(page.getByText(/^4 messages of 4 speakers, 2026-10-05 07:12 UTC/)).toBeVisible();
	await page.getByLabel('jo', { exact: true }).fill('Data team lead');
	await page.getByRole('button', { name: 'Take 4 messages' }).click();
	await expect(page.getByLabel('Who or what noticed first')).toHaveValue('alert');
	const kept = await store(page);
	expect(kept).toContain('ask Responder A about the batch');
	expect(kept).toContain('"who":"Data team lead"');
	expect(kept).not.toMatch(/Mia|Ola|Brandt/);
	await page.getByRole('heading', { name: 'Take it away' }).click();
	expect(await download(page, 'Markdown')).toContain('\\<script\\>alert(1)\\</script\\>');
});

test('what is no chat is said, and stays in the field', async ({ page, site }) => {
	await page.goto(`${site.url}tools/postmortem/`);
	await page.getByRole('button', { name: 'Paste or open a chat' }).click();
	await page.getByLabel('Paste the chat').fill('{"version": 1}');
	await page.getByRole('button', { name: 'Read it' }).click();
	await expect(page.getByRole('alert')).toContainText('an object with version');
	await expect(page.getByLabel('Paste the chat')).toHaveValue('{"version": 1}');
	await page.getByLabel('Paste the chat').fill('25:61 ola: broken\n07:12 mia: empty');
	await page.getByRole('button', { name: 'Read it' }).click();
	await expect(page.getByText('One place was not understood')).toBeVisible();
	await page.getByText('One place was not understood').click();
	await expect(page.getByText('Line 1, no such time')).toBeVisible();
});

test('ten megabytes are read beside the page', async ({ page, site }) => {
	const one = (n: number) =>
		`{"type":"message","user":"U0${n % 40}","text":"<@U0${n % 7}> saw ${n} rows &amp; wrote ${'x'.repeat(350)}","ts":"${1791000000 + n * 11}.0001"}`;
	const text = `[${Array.from({ length: 23_000 }, (_, n) => one(n)).join(',')}]`;
	expect(text.length).toBeGreaterThan(10_000_000);
	await page.goto(`${site.url}tools/postmortem/`);
	await page.getByRole('button', { name: 'Paste or open a chat' }).click();
	const files = page.getByLabel('Open files');
	await files.waitFor();
	const figures = await files.evaluate(async (input: HTMLInputElement, text: string) => {
		const data = new DataTransfer();
		data.items.add(new File([text], 'day.json'));
		let worst = 0;
		let last = performance.now();
		let on = true;
		const tick = () => {
			worst = Math.max(worst, performance.now() - last);
			last = performance.now();
			if (on) setTimeout(tick);
		};
		tick();
		const start = performance.now();
		input.files = data.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
		while (!document.body.innerText.includes('23,000 messages'))
			await new Promise((done) => setTimeout(done, 20));
		on = false;
		return { took: performance.now() - start, worst };
	}, text);
	test.info().annotations.push({ type: 'figures', description: JSON.stringify(figures) });
	// A machine under test is slower than a reader's: the promise is 3 s, and no pause that a hand would notice.
	expect(figures.took).toBeLessThan(6_000);
	expect(figures.worst).toBeLessThan(1_000);
});

test('two tabs stay in step, and each keeps what the other wrote', async ({ page, context, site }) => {
	await page.goto(`${site.url}tools/postmortem/`);
	await page.getByRole('button', { name: 'Start with nothing' }).click();
	const other = await context.newPage();
	await other.goto(`${site.url}tools/postmortem/`);
	await page.getByRole('textbox', { name: 'Title' }).fill('From one tab');
	await page.getByRole('textbox', { name: 'Title' }).blur();
	await expect(other.getByRole('textbox', { name: 'Title' })).toHaveValue('From one tab');
	await other.getByLabel('Owner of the postmortem').fill('Owner of the other');
	await other.getByLabel('Owner of the postmortem').blur();
	await expect(page.getByLabel('Owner of the postmortem')).toHaveValue('Owner of the other');
	await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('From one tab');
});

test('start, chat and a filled draft are right in either theme and at both widths', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}tools/postmortem/`);
	await expectRightInEveryLook(page, 'start');
	await page.getByRole('button', { name: 'Paste or open a chat' }).click();
	await page.getByLabel('Open files').setInputFiles(chat);
	await expect(page.getByText(/^4 messages/)).toBeVisible();
	await expectRightInEveryLook(page, 'chat');
	const filled = readFileSync('test/fixtures/postmortem/store-v1.json', 'utf8');
	await page.evaluate((text) => localStorage.setItem('even-keel:postmortems', text), filled);
	await page.reload();
	await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll('.ek-pm details')) fold.setAttribute('open', '');
	});
	await expectRightInEveryLook(page, 'draft');
	// Left narrow, where the preview takes the place of the form.
	await page.getByRole('button', { name: 'Preview', exact: true }).click();
	await expect(page.getByRole('region', { name: 'Preview' })).toBeVisible();
	await expectRightInEveryLook(page, 'preview');
});
