import { builtPages } from '../support/pages.ts';
import { expect, test } from '../support/site.ts';

const path = 'runbooks/node/disk-full/';

test.use({ viewport: { width: 390, height: 844 }, permissions: ['clipboard-read', 'clipboard-write'] });

/** Of 844 px: a browser's own bars take the rest of a phone's screen. */
const FIRST_SCREEN = 760;

test('the first command is on the first screen of a phone, on every runbook, also while an incident is open', async ({
	page,
	site,
}) => {
	const runbooks = builtPages().filter((one) => /^runbooks\/[^/]+\/[^/]+\/$/.test(one));
	expect(runbooks.length).toBeGreaterThanOrEqual(30);
	const low: string[] = [];
	for (const runbook of runbooks) {
		await page.goto(site.url + runbook);
		for (const open of [false, true]) {
			const end = await page.evaluate(firstLineEnd, open);
			if (end > FIRST_SCREEN) low.push(`${runbook} ${Math.round(end)} px${open ? ' below the bar' : ''}`);
		}
	}
	expect(low).toEqual([]);
});

/** Where the first line of the first command ends, in px; with the bar that a record begun on this page would show. */
function firstLineEnd(open: boolean): number {
	const { textContent: title } = document.querySelector('h1') as HTMLElement;
	const now = {
		id: 'a',
		title,
		severity: 'SEV1',
		since: Date.now() - 5_700_000,
		told: Date.now() - 5_700_000,
	};
	const text = open ? JSON.stringify({ ...now, values: {}, labels: {}, ticks: {} }) : '';
	if (text) localStorage.setItem('even-keel:incident-now', text);
	else localStorage.removeItem('even-keel:incident-now');
	document.dispatchEvent(new Event('ek:incident'));
	if (open !== Boolean(document.querySelector('.ek-bar')))
		throw new Error('The bar does not follow the record');
	const pre = document.querySelector('ek-code pre') as HTMLElement;
	const { paddingTop, lineHeight } = getComputedStyle(pre);
	return (
		pre.getBoundingClientRect().top + scrollY + Number.parseFloat(paddingTop) + Number.parseFloat(lineHeight)
	);
}

test('by keyboard alone, a command is filled, copied and runs as it was copied', async ({ page, site }) => {
	const started = Date.now();
	await page.goto(site.url + path);
	const field = page.locator('ek-code input').first();
	for (let i = 0; i < 40 && !(await field.evaluate((node) => node === document.activeElement)); i++) {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.type('/');
	await page.keyboard.press('Tab');
	await expect(page.locator('ek-code').first().locator('button:focus')).toHaveText('Values');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('ek-code .copy').first()).toHaveText('Copied');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toBe('df -h --output=source,size,used,avail,pcent,ipcent,target /');
	expect(Date.now() - started).toBeLessThan(15_000);
});

test('every value can be filled in within 50 ms', async ({ page, site }) => {
	await page.goto(site.url + path);
	const took = await page.evaluate(() => {
		const inputs = [...document.querySelectorAll<HTMLInputElement>('ek-values input')];
		const start = performance.now();
		for (const input of inputs) {
			input.value = input.placeholder;
			input.dispatchEvent(new Event('input'));
		}
		return (performance.now() - start) / inputs.length;
	});
	await expect(page.locator('var[data-s]:not(.filled)')).toHaveCount(0);
	expect(took).toBeLessThan(50);
});

test('values and ticks survive a reload, and another runbook of the tab knows them', async ({
	page,
	site,
}) => {
	await page.goto(site.url + path);
	await page.locator('ek-code input').first().fill('/srv');
	await page.locator('ek-code input').first().blur();
	await page.getByRole('checkbox').first().check();
	await page.reload();
	await expect(page.locator('ek-code code').first()).toContainText('target /srv');
	await expect(page.getByRole('checkbox').first()).toBeChecked();
	await expect(page.locator('.ek-done')).toContainText('UTC');
});

test('what failed in a step is noted in a record that is opened for it', async ({ page, site }) => {
	await page.goto(site.url + path);
	const wrong = page.locator('.ek-wrong').first();
	await wrong.getByRole('link').focus();
	await page.keyboard.press('Enter');
	await expect(wrong.getByRole('textbox')).toBeFocused();
	await page.keyboard.type('df hangs on a stale mount');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(wrong.getByRole('status')).toHaveText('Noted in the timeline.');
	const mend = new URL(
		(await wrong.getByRole('link', { name: 'Mend this step' }).getAttribute('href')) ?? '',
	);
	expect(mend.pathname).toMatch(/\/content\/docs\/runbooks\/node\/disk-full\.mdx$/);
	expect(mend.searchParams.get('message')).toBe(
		`Mend “Is it really full, and of what?” (/${path}#how-full): df hangs on a stale mount`,
	);
	await page.getByRole('button', { name: 'Incident record' }).click();
	const entry = page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'df hangs' });
	await expect(entry).toContainText('Step “Is it really full, and of what?” failed or was wrong');
	await expect(entry.getByRole('link')).toHaveAttribute('href', `/${path}#how-full`);
});

test('the foot leads to chapters, other runbooks and the questions that it helps with', async ({
	page,
	site,
}) => {
	await page.goto(site.url + path);
	const foot = page.getByRole('navigation', { name: 'Related pages' });
	await expect(foot.getByRole('link', { name: 'Monitoring' })).toBeVisible();
	await expect(foot.getByRole('link', { name: /^Inodes exhausted/ })).toBeVisible();
	await foot.getByRole('link', { name: 'When an alert pages somebody, where does it lead them?' }).click();
	await expect(page.locator('#q-alert-next-action')).toBeVisible();
});

test('nothing typed becomes markup', async ({ page, site }) => {
	await page.goto(site.url + path);
	await page.locator('ek-code input').first().fill('<img src=x onerror=alert(1)>');
	await expect(page.locator('main img[src="x"]')).toHaveCount(0);
	await expect(page.locator('ek-code code').first()).toContainText('{{mount}}');
});

test('the print has every step, no controls and nothing cut off', async ({ page, site }) => {
	await page.goto(site.url + path);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('ek-code .copy').first()).toBeHidden();
	await expect(page.locator('.ek-facts dl').first()).toBeVisible();
	for (const pre of await page.locator('.sl-markdown-content pre').all()) {
		expect(await pre.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(1);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('commands show their names, and the names are explained', async ({ page, site }) => {
		await page.goto(site.url + path);
		await expect(page.locator('ek-code code').first()).toContainText('target {{mount}}');
		await page.getByText('Values').first().click();
		await expect(page.getByText('Mount point that the alert names.')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
	});
});
