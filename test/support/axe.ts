import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type Axe from 'axe-core';

/** Success criteria of levels A and AA up to WCAG 2.2, and what axe calls good practice. */
const everything = {
	type: 'tag',
	values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const;

/** The rules among those that can change with colours alone: axe's own category of colour. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

/**
 * The copy of axe that came with its adapter for Playwright. The adapter itself sends the unshortened program, 1.4 MB,
 * twice for each question: that took longer than the answer.
 */
const fromAdapter = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const program = readFileSync(fromAdapter.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on a page as it is, one line each: rule, element, reason.
 * @param within selector of the only part to ask; the whole page without it
 * @param runOnly rules to ask; all that the handbook keeps to without it
 * @throws where the page has a frame, as only the page itself is asked
 */
export async function violations(
	page: Page,
	within?: string,
	runOnly: typeof everything | typeof colours = everything,
): Promise<string[]> {
	if (page.frames().length > 1) throw new Error(`${page.url()} has a frame: ask it too.`);
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(program);
	return page.evaluate(
		async ([within, runOnly]) => {
			const { axe } = globalThis as unknown as { axe: typeof Axe };
			const { violations } = await axe.run(within ?? document, {
				runOnly: { ...runOnly, values: [...runOnly.values] },
				resultTypes: ['violations'],
			});
			return violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
			);
		},
		[within, runOnly] as const,
	);
}

/** Themes and widths, in CSS pixels, in which every kind of page and every filled tool must be right. */
const looks = [1280, 390].flatMap((width) => [
	{ theme: 'dark' as const, width },
	{ theme: 'light' as const, width },
]);

/**
 * Expects no violation and nothing that sticks out sideways, in both themes at 390 and 1280 px. The page is filled once
 * and then changed as the reader's theme button and a resized window change it, without motion: a fade would be measured
 * half way. It is left light and narrow.
 *
 * In the light all rules are asked. The dark changes colours and nothing else, so only the rules of colour are asked
 * again, but for a page on which a theme hides something.
 * @param within selector of the only part that axe is asked about; the whole page without it
 */
export async function expectRightInEveryLook(page: Page, name: string, within?: string): Promise<void> {
	// Four answers of axe about a large page are more than one test's time on a busy machine.
	test.setTimeout(test.info().timeout + 45_000);
	const hidden = await page.locator('.light\\:sl-hidden, .dark\\:sl-hidden').count();
	for (const { theme, width } of looks) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
		await page.evaluate((theme) => {
			document.documentElement.dataset['theme'] = theme;
		}, theme);
		const rules = theme === 'dark' && hidden === 0 ? colours : everything;
		const where = `${name}, ${theme} at ${width} px`;
		expect(await violations(page, within, rules), where).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width);
	}
}
