import { readFile } from 'node:fs/promises';
import { expectRightInEveryLook, violations } from '../support/axe.ts';
import { expect, test } from '../support/site.ts';

test.use({ serviceWorkers: 'block' });

test('an idea is found, marked "not now" with reason and day, kept over a reload and exported', async ({
	page,
	site,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(`${site.url}mind-map/`);
	await page.getByRole('searchbox', { name: 'Search the map' }).fill('error budget policy');
	await expect(page.getByText('1 of 115 ideas shown')).toBeVisible();
	await page.getByRole('link', { name: 'Error-budget policy: unseen' }).click();
	const card = page.getByRole('region', { name: 'Error-budget policy' });
	await card.getByLabel('not now').check();
	await card.getByRole('button', { name: 'Save' }).click();
	await expect(card.getByText('Write why not now: the next review will ask.')).toBeVisible();
	await card.getByRole('textbox', { name: 'Not now, because' }).fill('two quarters of data first');
	await card.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('link', { name: 'Error-budget policy: not now' })).toBeVisible();

	await page.reload();
	await expect(page.getByText('Because: two quarters of data first.')).toBeVisible();
	await expect(page.getByText('0 of 115 adopted')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export, import or print' }).click();
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const text = await readFile(await (await download).path(), 'utf8');
	expect(JSON.parse(text)).toMatchObject({
		format: 'even-keel/mind-map',
		version: 1,
		data: { marks: { 'error-budget-policy': { status: 'not-now', because: 'two quarters of data first' } } },
	});
});

test('a hand-edited export is brought in: slips are named, unknown ideas kept, and it can be taken back', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}mind-map/`);
	await page.getByRole('button', { name: 'Export, import or print' }).click();
	const data = {
		marks: {
			runbooks: { status: 'adopted', on: '2026-11-01' },
			'idea-of-theirs': { status: 'trying', on: '2026-11-01' },
			drills: { status: 'done' },
		},
	};
	const open = (content: object) =>
		page.getByLabel('Import').setInputFiles({
			name: 'map.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(content)),
		});
	await open({ format: 'even-keel/mind-map', version: 9, data });
	await expect(page.getByText('This was written by a newer version of the mind map')).toBeVisible();
	await open({ format: 'even-keel/mind-map', version: 1, data });
	await expect(page.getByText('The mark of “drills” was set aside')).toBeVisible();
	await page.getByRole('button', { name: 'Bring in, the file wins' }).click();
	await expect(page.getByText('ideas that this map does not have: idea-of-theirs')).toBeVisible();
	await expect(page.getByText('1 of 115 adopted')).toBeVisible();
	await page.getByRole('button', { name: 'Take the import back' }).click();
	await expect(page.getByText('0 of 115 adopted')).toBeVisible();
});

test('the monthly review goes from idea to idea by keyboard and ends with its day', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}mind-map/`);
	await page.getByRole('button', { name: /Monthly review/ }).press('Enter');
	const review = page.getByRole('region', { name: 'Monthly review' });
	for (let n = 1; n <= 15; n++) {
		await expect(review.getByText(`Idea ${n} of 15`)).toBeVisible();
		await expect(review.getByRole('heading')).toBeFocused();
		if (n === 1) await review.getByLabel('adopted').press('Space');
		await review.getByRole('button', { name: 'Next idea' }).press('Enter');
	}
	await review.getByRole('button', { name: 'Close the review' }).press('Enter');
	await expect(page.getByText(/Last review: \d{4}-\d\d-\d\d\. 1 of 115 adopted/)).toBeVisible();
});

test('arrow keys move through the drawing, Enter opens an idea, Escape goes back to it', async ({
	page,
	site,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(`${site.url}mind-map/`);
	await expect(page.getByRole('button', { name: 'Larger' })).toBeVisible();
	await page.getByRole('link', { name: 'What SRE is, branch' }).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('link', { name: 'The business case: unseen' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: 'The business case' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('link', { name: 'The business case: unseen' })).toBeFocused();
});

test('the map grows and shrinks', async ({ page, site }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(`${site.url}mind-map/`);
	const width = async () => (await page.locator('.ek-mm-map').boundingBox())?.width ?? 0;
	const fit = await width();
	await page.getByRole('button', { name: 'Larger' }).click();
	await expect.poll(width).toBeCloseTo(fit * 1.25, -1);
	await page.getByRole('button', { name: 'Fit width' }).click();
	await expect.poll(width).toBeCloseTo(fit, -1);
});

test('a marked map is right in either theme and at both widths', async ({ page, site }) => {
	await page.goto(`${site.url}mind-map/`);
	await page.getByRole('button', { name: 'Decide on “A culture, not a title”' }).click();
	await page.getByLabel('not now').first().check();
	await page.getByRole('button', { name: 'Save' }).click();
	await expectRightInEveryLook(page, 'mind map');
	// Opened on a phone, the branches start folded.
	await page.reload();
	await expect(page.locator('.ek-mm details:not([open])').first()).toBeVisible();
	expect(await violations(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every idea is a link in the drawing and in the list, with its line', async ({ page, site }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(`${site.url}mind-map/`);
		expect(await page.locator('.ek-mm-map a').count()).toBe(126);
		expect(await page.locator('.ek-mm-row a').count()).toBe(115);
		await expect(page.getByText('Ask what happened and why it could, never who.')).toBeVisible();
		expect(await page.locator('.ek-mm button').count()).toBe(0);
	});
});
