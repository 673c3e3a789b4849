import { readFile } from 'node:fs/promises';
import { fill, item, openChecklist, progress } from '../support/readiness-page.ts';
import { expect, test } from '../support/site.ts';

test.use({ serviceWorkers: 'block' });

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
