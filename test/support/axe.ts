import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page as it is, one line each: rule, element, reason. Pages have no frames, so the mode that asks
 * the page itself finds the same as the one that opens a second page to put frames together, in less than half the time.
 */
export async function violations(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode(true)
		.options({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
	);
}
