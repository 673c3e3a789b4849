import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectRightInEveryLook } from '../support/axe.ts';
import { expect, test } from '../support/site.ts';

test.use({ serviceWorkers: 'block' });

const item = (page: Page, id: string) => page.locator(`#item-${id}`);
const progress = (page: Page) => page.getByRole('region', { name: 'Progress' });
const openChecklist = (page: Page, url: string) => page.goto(`${url}readiness/checklist/#service=checkout`);

async function fill(page: Page) {
	const figure = item(page, 'bench-one-figure');
	await figure.getByLabel('Done').check();
	await figure.getByLabel(/^Evidence/).fill('420 requests/s, https://bench.example.org/7');
	const job = item(page, 'bench-job-duration');
	await job.getByLabel('Does not apply', { exact: true }).check();
	await job.getByRole('button', { name: 'Use “It runs no scheduled jobs.”' }).click();
	await item(page, 'bench-tier-agreed').getByLabel('Done').check();
}

test('a service owner ticks a core service, plans the rest at once, and gets a report with open items first', async ({
	page,
	site,
}) => {
	await openChecklist(page, site.url);
	await expect(progress(page)).toContainText('Checkout, core');
	await expect(progress(page)).toContainText('0 of 59 done, 59 open (52 due now)');
	await fill(page);
	await expect(progress(page)).toContainText('1 of 58 done, 1 does not apply, 57 open (50 due now)');
	await expect(item(page, 'bench-tier-agreed')).toContainText('counts as open until its evidence is named');

	await page.getByText('Give 50 open items an owner and a day at once').click();
	await expect(page.getByLabel('Owner of all')).toHaveValue('Parcels team');
	await page.locator('.ek-rd-bulk input[type=date]').fill('2027-01-31');
	await page.getByRole('button', { name: 'Set where nothing is set' }).click();
	await expect(progress(page)).toContainText('Ready with open items');

	await page.getByRole('button', { name: 'Make the report' }).click();
	const report = await page.getByLabel('The report as Markdown').inputValue();
	const order = [
		'## Open and due (50)',
		'## Open, due at a later stage (7)',
		'## Does not apply (1)',
		'## Done (1)',
	];
	expect(order.map((heading) => report.indexOf(heading)).toSorted((a, b) => a - b)).toEqual(
		order.map((heading) => report.indexOf(heading)),
	);
	expect(report).toContain('Ticked; counts as open until its evidence is named.');
	expect(report).toContain('420 requests/s, <https://bench.example.org/7>');
	expect(report).toContain('owner Parcels team, by 2027-01-31');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download' }).click();
	expect((await download).suggestedFilename()).toMatch(/^readiness-checkout-\d{4}-\d\d-\d\d\.md$/);
	expect(await readFile(await (await download).path(), 'utf8')).toBe(report);
});

test('several services are kept over a reload, in step with another tab, and erased with a way back', async ({
	context,
	page,
	site,
}) => {
	await openChecklist(page, site.url);
	await fill(page);
	await page.getByRole('combobox', { name: 'Service' }).selectOption('new');
	await page.getByLabel('Name').fill('Label printer');
	await page.getByRole('combobox', { name: 'Tier' }).selectOption('supplementary');
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(progress(page)).toContainText('Label printer, supplementary');
	await expect(progress(page)).toContainText('0 of 8 done');

	await page.reload();
	await expect(progress(page)).toContainText('Label printer, supplementary');
	const other = await context.newPage();
	await other.goto(`${site.url}readiness/checklist/`);
	await item(other, 'cap-limits-set').getByLabel('Done').check();
	await item(other, 'cap-limits-set')
		.getByLabel(/^Evidence/)
		.fill('512 MiB');
	await expect(progress(page)).toContainText('1 of 8 done');

	await page.getByText('Reviews in this browser: 2').click();
	await page.getByRole('button', { name: 'Show Checkout' }).click();
	await expect(progress(page)).toContainText('1 of 58 done');
	await page.getByRole('button', { name: 'Erase this review' }).click();
	await expect(page.getByText('The review was erased.')).toBeVisible();
	await expect(progress(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await expect(progress(page)).toContainText('1 of 58 done');
});

test('a lower tier asks for less and keeps what was noted; the handbook’s own tier is offered back', async ({
	page,
	site,
}) => {
	await openChecklist(page, site.url);
	await fill(page);
	await page.getByRole('combobox', { name: 'Tier' }).selectOption('supplementary');
	await expect(progress(page)).toContainText('1 of 8 done');
	await expect(page.getByText('handbook.yaml says core for this service')).toBeVisible();
	await page.getByRole('button', { name: 'Take core' }).click();
	await expect(progress(page)).toContainText('1 of 58 done, 1 does not apply');
	await page.getByRole('combobox', { name: 'Stage' }).selectOption('development');
	await expect(progress(page)).toContainText('(5 due now)');
});

test('a hand-edited export is brought in: slips are named, unknown items kept, and it can be taken back', async ({
	page,
	site,
}) => {
	await openChecklist(page, site.url);
	await fill(page);
	await page.getByRole('button', { name: 'Export or import' }).click();
	const done = { state: 'done', evidence: 'theirs', on: '2026-11-01' };
	const data = {
		reviews: {
			'service:checkout': {
				name: 'Checkout',
				service: 'checkout',
				tier: 'core',
				stage: 'general',
				marks: {
					'cap-peak-and-limit': done,
					'item-of-theirs': done,
					'mon-indicator': { state: 'finished', on: '2026-11-01' },
				},
			},
			x: { name: 'X', tier: 'gold', stage: 'general' },
		},
	};
	const open = (text: string) =>
		page.getByLabel('Import', { exact: true }).setInputFiles({
			name: 'readiness.json',
			mimeType: 'application/json',
			buffer: Buffer.from(text),
		});
	const file = (version: number) => JSON.stringify({ format: 'even-keel/readiness', version, data });
	await open(file(1).slice(0, 90));
	await expect(page.getByText('it is cut off or not JSON')).toBeVisible();
	await open(file(9));
	await expect(page.getByText('This was written by a newer version of the checklist')).toBeVisible();
	await open(file(1));
	await expect(page.getByText('the mark of “mon-indicator” was set aside')).toBeVisible();
	await expect(page.getByText('its tier “gold” is not one of core, normal, supplementary')).toBeVisible();
	await expect(page.getByText('Checkout: 2 marks are new, 0 things differ.')).toBeVisible();
	await page.getByRole('button', { name: 'Bring in, the file wins' }).click();
	await expect(page.getByText('items that this handbook does not have: item-of-theirs')).toBeVisible();
	await expect(progress(page)).toContainText('2 of 58 done');

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export all' }).click();
	const kept = JSON.parse(await readFile(await (await download).path(), 'utf8'));
	expect(kept.data.reviews['service:checkout'].marks['item-of-theirs'].evidence).toBe('theirs');
	expect(kept.data.kept).toMatchObject({ x: { tier: 'gold' } });
	await page.getByRole('button', { name: 'Take the import back' }).click();
	await expect(progress(page)).toContainText('1 of 58 done');
});

test('states are chosen and noted by keyboard', async ({ page, site }) => {
	await openChecklist(page, site.url);
	const figure = item(page, 'bench-one-figure');
	await figure.getByLabel('Open').focus();
	await page.keyboard.press('ArrowRight');
	await expect(figure.getByLabel('Done')).toBeChecked();
	await page.keyboard.press('Tab');
	await page.keyboard.type('420/s');
	await expect(progress(page)).toContainText('1 of 59 done');
	await page.getByRole('group', { name: 'Show' }).getByLabel('Done').focus();
	await page.keyboard.press('Space');
	await expect(page.locator('.ek-rd-item')).toHaveCount(1);
});

test('paper has the states and notes, and no controls', async ({ page, site }) => {
	await openChecklist(page, site.url);
	await fill(page);
	await page.emulateMedia({ media: 'print' });
	await expect(item(page, 'bench-one-figure').locator('.ek-rd-paper')).toHaveText(
		'Done: 420 requests/s, https://bench.example.org/7',
	);
	await expect(item(page, 'bench-one-figure').locator('.ek-rd-paper')).toBeVisible();
	await expect(item(page, 'bench-tier-agreed').locator('.ek-rd-paper')).toHaveText('Open');
	await expect(item(page, 'bench-one-figure').getByRole('radio').first()).toBeHidden();
	await expect(page.getByRole('button', { name: 'Make the report' })).toBeHidden();
	await expect(
		item(page, 'cap-date-of-limit').getByText('The date, and the entry of the last'),
	).toBeVisible();
	await expect(item(page, 'cap-date-of-limit').getByText('A date can be planned for.')).toBeHidden();
});

test('the tier finder gives a tier with every reason, survives a reload, and begins the checklist', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}readiness/tiers/`);
	const result = page.getByRole('region', { name: 'The tier' });
	await page.getByRole('group', { name: /^1\./ }).getByLabel('Yes, but a major feature is missing').focus();
	await page.keyboard.press('Space');
	await expect(result).toContainText('At least normal, and up to core until 4 more questions are answered.');
	await page.getByRole('group', { name: /^2\./ }).getByLabel('No, at most late').check();
	await page.getByRole('group', { name: /^3\./ }).getByLabel('We do not know').check();
	await page.getByRole('group', { name: /^4\./ }).getByLabel('Yes, just as well').check();
	await page.getByRole('group', { name: /^5\./ }).getByLabel('Nobody; it is untidy at most').check();
	await expect(result).toContainText('up to core until somebody has found out what nobody knows');
	await expect(result.getByRole('listitem').first()).toHaveText(/major feature is missing.*Asks for normal/);
	await page.reload();
	await expect(page.getByRole('group', { name: /^2\./ }).getByLabel('No, at most late')).toBeChecked();
	await page.getByRole('group', { name: /^3\./ }).getByLabel('Core').check();
	await expect(result.getByRole('status')).toHaveText('Core.');
	await result.getByLabel(/Name of the service/).fill('Label printer');
	await result.getByRole('link', { name: 'Go to its checklist' }).click();
	await expect(page.getByLabel('Name')).toHaveValue('Label printer');
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(progress(page)).toContainText('Label printer, core');
});

test('payments that wait for text messages make them core, telling does not', async ({ page, site }) => {
	await page.goto(`${site.url}readiness/tiers/`);
	await page.getByRole('combobox', { name: 'Caller' }).selectOption('payments');
	await page.getByRole('combobox', { name: 'Called' }).selectOption('notifications');
	await expect(page.getByText('Text messages goes from supplementary to core.')).toBeVisible();
	await page.getByLabel('The caller waits for the answer').uncheck();
	await expect(page.getByText('No tier changes: telling passes no tier on.')).toBeVisible();
});

test('filled, both tools are right in either theme and at both widths', async ({ page, site }) => {
	await openChecklist(page, site.url);
	await fill(page);
	await item(page, 'bench-percentiles').getByText('Owner and day').click();
	await item(page, 'bench-percentiles').getByText('Why and how').click();
	await page.getByRole('button', { name: 'Make the report' }).click();
	await page.getByRole('button', { name: 'Export or import' }).click();
	await expect(page.getByRole('button', { name: 'Export all' })).toBeVisible();
	await expectRightInEveryLook(page, 'checklist');
	await page.goto(`${site.url}readiness/tiers/#main-flow=stops&late=unknown`);
	await page.getByRole('combobox', { name: 'Caller' }).selectOption('payments');
	await page.getByRole('combobox', { name: 'Called' }).selectOption('loyalty');
	await expect(page.getByText('Loyalty points goes from normal to core.')).toBeVisible();
	await expectRightInEveryLook(page, 'tier finder');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the items are an ordinary list with tiers, and each opens', async ({ page, site }) => {
		await page.goto(`${site.url}readiness/checklist/`);
		await expect(page.locator('.ek-rd-item')).toHaveCount(60);
		await expect(page.locator('.ek-rd input, .ek-rd button')).toHaveCount(0);
		const figure = item(page, 'bench-one-figure');
		await expect(figure).toContainText('Supplementary');
		await figure.locator('summary').click();
		await expect(figure.getByText('Without one, "slow" is an opinion.')).toBeVisible();
	});

	test('the phases page leads to each item, the tier finder can be answered on paper', async ({
		page,
		site,
	}) => {
		await page.goto(`${site.url}readiness/phases/`);
		const links = page.locator('a[href*="/readiness/checklist/#item-"]');
		await expect(links).toHaveCount(60);
		await page.goto(`${site.url}readiness/tiers/`);
		await expect(page.locator('.ek-rd-questions fieldset')).toHaveCount(5);
	});
});
