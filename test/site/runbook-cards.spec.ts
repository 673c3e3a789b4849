import { expect, test } from '../support/site.ts';

test('ten cards print two on a page, each with a command, the ways out and whom to call', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}runbooks/cards/`);
	const cards = page.locator('.ek-wall');
	await expect(cards).toHaveCount(10);
	for (const card of await cards.all()) {
		await expect(card.locator('pre')).not.toBeEmpty();
		expect(await card.locator('ol > li').count()).toBeGreaterThan(0);
		expect(await card.locator('ul > li').count()).toBeGreaterThanOrEqual(2);
	}
	await page.emulateMedia({ media: 'print' });
	const pdf = (await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm' } })).toString('latin1');
	expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(5);
});
