import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTopologies } from '../../src/content-files/topologies.ts';
import { advise } from '../../src/domain/topologies/advise.ts';
import { organisations, topologies } from '../support/topologies.ts';

const { models, table } = topologies();

test('models, table and catalogue agree with each other', () => {
	expect(readTopologies().findings).toEqual([]);
});

test.each(organisations().map((organisation) => [organisation.id, organisation] as const))(
	'%s gets the advice that was written down before the table, for those reasons',
	(_, { answers, first, second, because, against, ruledOut, antiTypes, path }) => {
		const advice = advise(table, models, answers);
		const askedBy = (rows: string[]) =>
			rows.flatMap((id) => Object.keys(table.rows.find((row) => row.id === id)?.when ?? {}));
		const open = advice.ranked.filter((model) => model.ruledOutBy.length === 0);
		expect(open[0]?.model).toBe(first);
		expect(advice.tied).toBe(false);
		expect(second).toContain(open[1]?.model);
		const speaksFor = (open[0]?.reasons ?? []).filter(({ points }) => points > 0).map(({ row }) => row);
		expect(askedBy(speaksFor)).toEqual(expect.arrayContaining(because));
		for (const [id, questions] of Object.entries(against)) {
			const model = advice.ranked.find((ranked) => ranked.model === id);
			const rows = (model?.reasons ?? []).filter(({ points }) => points < 0).map(({ row }) => row);
			expect(askedBy([...rows, ...(model?.ruledOutBy ?? [])]), id).toEqual(expect.arrayContaining(questions));
		}
		const out = advice.ranked.filter((model) => model.ruledOutBy.length > 0).map(({ model }) => model);
		expect(out).toEqual(expect.arrayContaining(ruledOut));
		expect(advice.warnings.map(({ antiType }) => antiType).toSorted()).toEqual(antiTypes.toSorted());
		expect(advice.path).toEqual(path);
		expect(advice.firstSteps.length).toBeGreaterThanOrEqual(2);
	},
);

test('every model can lead, and every answer but the neutral ones touches a model', () => {
	const led = new Set(organisations().map(({ first }) => first));
	expect(models.map(({ id }) => id).filter((id) => !led.has(id))).toEqual([]);
	const silent = table.questions.flatMap(({ id, answers }) =>
		answers
			.filter((answer) => !table.rows.some(({ when }) => when[id]?.includes(answer.id)))
			.map((answer) => `${id}: ${answer.id}`),
	);
	expect(silent).toEqual(['platform: some', 'people-from: mixed', 'maturity: unknown']);
});

test('advice takes less than 50 ms', () => {
	const answers = organisations()[8]?.answers ?? {};
	advise(table, models, answers);
	const start = performance.now();
	for (let n = 0; n < 10; n++) advise(table, models, answers);
	expect((performance.now() - start) / 10).toBeLessThan(50);
});

test('each model has a page with its lists, a drawing and its sources', () => {
	for (const { id, sources } of models) {
		const page = readFileSync(`content/docs/topologies/${id}.mdx`, 'utf8');
		expect(page, id).toContain(`topology: ${id}\n`);
		expect(page, id).toContain('accDescr:');
		for (const part of ['people', 'fits', 'costs', 'fails', 'firstSteps', 'exits'])
			expect(page, id).toContain(`<TopologyFacts id="${id}" part="${part}" />`);
		for (const source of sources) expect(page.split('---')[1], id).toContain(source);
	}
});
