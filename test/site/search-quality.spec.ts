import { resolve } from 'node:path';
import { knownPaths, openBuilt, runQueries } from '../../scripts/search-quality.ts';
import { qualityOf } from '../../src/domain/search/quality.ts';
import { expect, test } from '../support/site.ts';

/** The half that is held apart keeps what is promised; the other stays three in a hundred below what was measured. */
const floors = {
	tuning: { first: 0.86, three: 0.93 },
	'held-apart': { first: 0.85, three: 0.95 },
};

for (const half of ['tuning', 'held-apart'] as const) {
	test(`the ${half} half of the queries stays above the floor`, async () => {
		const engine = await openBuilt(resolve('dist'));
		const { n, first = 0, three = 0, empty } = qualityOf(await runQueries(engine, half), knownPaths(engine));
		expect(n, 'queries whose page exists').toBeGreaterThan(100);
		expect(first, 'in the first place').toBeGreaterThanOrEqual(floors[half].first);
		expect(three, 'in the first three').toBeGreaterThanOrEqual(floors[half].three);
		expect(empty, 'without any answer').toBe(0);
	});
}

test('every alert of every runbook is found first by its name, by its old names, and in a notification', async () => {
	const engine = await openBuilt(resolve('dist'));
	const { pages } = engine.searchable.table;
	const wrong: string[] = [];
	for (const { alerts = [], oldAlerts = [] } of pages) {
		for (const name of [...alerts, ...oldAlerts]) {
			for (const typed of [name, name.toLowerCase(), `[FIRING:1] ${name} payments (prod critical)`]) {
				const [best] = (await engine.answer(typed, true)).ranked;
				const page = best && pages[best.page];
				if (![...(page?.alerts ?? []), ...(page?.oldAlerts ?? [])].includes(name))
					wrong.push(`${typed} → ${page?.path}`);
			}
		}
	}
	expect(wrong).toEqual([]);
});

test('every literal error text of a runbook leads to a runbook that has it, among the first three', async () => {
	const engine = await openBuilt(resolve('dist'));
	const { pages } = engine.searchable.table;
	const wrong: string[] = [];
	for (const error of new Set(pages.flatMap(({ errors = [] }) => errors))) {
		const { ranked } = await engine.answer(`2026-11-20T02:13:09Z ERROR ${error}`, true);
		const best = ranked.slice(0, 3).map(({ page }) => pages[page]);
		if (!best.some((page) => page?.errors?.includes(error))) wrong.push(`${error} → ${best[0]?.path}`);
	}
	expect(wrong).toEqual([]);
});
