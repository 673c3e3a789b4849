import { expectRightInEveryLook } from '../support/axe.ts';
import { fill, item, openChecklist, progress } from '../support/readiness-page.ts';
import { expect, test } from '../support/site.ts';

test.use({ serviceWorkers: 'block' });

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
