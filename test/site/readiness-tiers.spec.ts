import { progress } from '../support/readiness-page.ts';
import { expect, test } from '../support/site.ts';

test.use({ serviceWorkers: 'block' });

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
