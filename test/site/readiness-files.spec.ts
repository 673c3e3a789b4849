import { readFile } from 'node:fs/promises';
import { fill, openChecklist, progress } from '../support/readiness-page.ts';
import { expect, test } from '../support/site.ts';

test.use({ serviceWorkers: 'block' });

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
