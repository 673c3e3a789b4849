import { brotliCompressSync } from 'node:zlib';
import { roundsFile } from '../../src/formats/assessment/session-file.ts';
import { firstLoad } from '../support/first-load.ts';
import { firstView, namedParts, sum } from '../support/first-view.ts';
import { fullRound, realModel } from '../support/full-round.ts';
import { builtPages, toolPages } from '../support/pages.ts';
import { expect, startSite, test } from '../support/site.ts';

const KiB = 1024;

/** The runbooks that cost most on the line: the worst case of the promise. More than one, as pages differ in what they load. */
function heaviestRunbooks(): string[] {
	const runbooks = builtPages().filter((path) => /^runbooks\/[^/]+\/[^/]+\/$/.test(path));
	return runbooks
		.map((path) => ({ path, size: sum(namedParts(path)) }))
		.sort((a, b) => b.size - a.size)
		.slice(0, 3)
		.map(({ path }) => path);
}

test('the first view of the heaviest runbooks is at most 32 KiB', async ({ browser }) => {
	const site = await startSite('dist', '/', 11);
	for (const path of heaviestRunbooks()) {
		const page = await browser.newPage();
		const { total, parts } = await firstView(page, site.url + path);
		await page.close();
		test.info().annotations.push({ type: 'bytes', description: `${path} ${total} ${JSON.stringify(parts)}` });
		expect(total, `${path} ${JSON.stringify(parts, null, 1)}`).toBeLessThanOrEqual(32 * KiB);
	}
	await site.stop();
});

test('of that, incident bar, placeholders, ticks and copy guard are at most 4 KiB', async () => {
	const { code, modules } = await firstLoad('test/support/command-elements.ts');
	const size = brotliCompressSync(code).length;
	test.info().annotations.push({ type: 'bytes', description: `${size} ${JSON.stringify(modules)}` });
	expect(modules.map(([path]) => path)).toContain('src/elements/code-block.ts');
	expect(size, JSON.stringify(modules, null, 1)).toBeLessThanOrEqual(4 * KiB);
});

test('home is at most 32 KiB too', async ({ page, site }) => {
	const { total, parts } = await firstView(page, site.url);
	expect(total, JSON.stringify(parts, null, 1)).toBeLessThanOrEqual(32 * KiB);
});

for (const path of toolPages) {
	test(`/${path} is at most 60 KiB before a file is opened`, async ({ page }) => {
		const site = await startSite('dist', '/', 11);
		const { total, parts } = await firstView(page, site.url + path);
		await site.stop();
		expect(total, JSON.stringify(parts, null, 1)).toBeLessThanOrEqual(60 * KiB);
	});
}

test('the result with every question answered is at most 60 KiB, its content and steps with it', async ({
	page,
}) => {
	const site = await startSite('dist', '/', 11);
	await page.addInitScript(
		([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
		['even-keel:assessment', roundsFile([fullRound()])],
	);
	const { total, parts } = await firstView(page, `${site.url}assessment/result/`);
	await expect(
		page.getByText(`${realModel.questions.length} of ${realModel.questions.length} answered`).first(),
	).toBeVisible();
	await site.stop();
	expect(total, JSON.stringify(parts, null, 1)).toBeLessThanOrEqual(60 * KiB);
});
