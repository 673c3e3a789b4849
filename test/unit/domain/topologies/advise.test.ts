import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advise } from '../../../../src/domain/topologies/advise.ts';
import { holds } from '../../../../src/domain/topologies/condition.ts';
import { path } from '../../../../src/domain/topologies/path.ts';
import type { AdvisorTable, Topology } from '../../../../src/schemas/topology.ts';

const model = (id: string, exits: Topology['exits'] = []): Topology => ({
	id,
	name: id,
	summary: id,
	people: 'one',
	fits: ['x'],
	costs: ['x'],
	fails: ['x'],
	firstSteps: [
		{ id: `${id}-all`, what: 'Do.', hours: 1 },
		{ id: `${id}-big`, what: 'Do.', hours: 1, when: { size: ['big'] } },
	],
	exits,
	sources: ['own'],
});
const models = [model('light', [{ sign: 's', to: 'heavy' }]), model('heavy', [{ sign: 's', to: 'light' }])];
const question = (id: string, ...answers: string[]) => ({
	id,
	ask: id,
	why: id,
	answers: answers.map((answer) => ({ id: answer, label: answer })),
});
const table: AdvisorTable = {
	version: 7,
	questions: [
		question('size', 'small', 'big'),
		question('pain', 'none', 'some'),
		question('goal', 'start', 'scale'),
		question('today', 'nothing', 'team'),
	],
	rows: [
		{ id: 'small', when: { size: ['small'] }, effects: { light: 2, heavy: 'out' }, because: 'b' },
		{ id: 'big', when: { size: ['big'] }, effects: { light: -1, heavy: 1 }, because: 'b' },
		{ id: 'scale', when: { goal: ['scale'], size: ['big'] }, effects: { heavy: 2 }, because: 'b' },
	],
	warnings: [{ antiType: 'silo', when: { today: ['team'], pain: ['some'] }, because: 'b', instead: 'i' }],
};
const all = { size: 'big', pain: 'some', goal: 'scale', today: 'team' };

test('points are summed by row, the weightiest reason first', () => {
	expect(advise(table, models, all)).toEqual({
		format: 'even-keel/topology-advice',
		version: 1,
		table: 7,
		answered: 4,
		questions: 4,
		open: [],
		unknown: [],
		ranked: [
			{
				model: 'heavy',
				points: 3,
				reasons: [
					{ row: 'scale', points: 2 },
					{ row: 'big', points: 1 },
				],
				ruledOutBy: [],
			},
			{ model: 'light', points: -1, reasons: [{ row: 'big', points: -1 }], ruledOutBy: [] },
		],
		tied: false,
		warnings: [{ antiType: 'silo', index: 0 }],
		firstSteps: ['heavy-all', 'heavy-big'],
		path: ['heavy', 'light'],
	});
});

test('a model that is ruled out comes last, whatever its points', () => {
	const { ranked, firstSteps } = advise(table, models, { ...all, size: 'small' });
	expect(ranked.map(({ model, ruledOutBy }) => [model, ruledOutBy])).toEqual([
		['light', []],
		['heavy', ['small']],
	]);
	expect(firstSteps).toEqual(['light-all']);
});

test('too few answers give no advice, and say what is open', () => {
	const advice = advise(table, models, { size: 'big', pain: 'some', goal: 'scale' });
	expect(advice).toMatchObject({ answered: 3, open: ['today'], ranked: [], firstSteps: [], path: [] });
});

test('answers that the table does not know are named and change nothing', () => {
	const advice = advise(table, models, { ...all, size: 'huge', mood: 'good' });
	expect(advice.unknown).toEqual([
		{ question: 'size', answer: 'huge' },
		{ question: 'mood', answer: 'good' },
	]);
	expect(advice).toMatchObject({ answered: 3, open: ['size'] });
});

test('a tie is said, and the lighter model leads', () => {
	const flat = { ...table, rows: [] };
	const advice = advise(flat, models, all);
	expect(advice.tied).toBe(true);
	expect(advice.ranked[0]?.model).toBe('light');
});

test('the points of a model are always the sum of its reasons, and each reason is a row that holds', () => {
	const answers = fc.record(
		{
			size: fc.constantFrom('small', 'big', 'huge'),
			pain: fc.constantFrom('none', 'some'),
			goal: fc.constantFrom('start', 'scale'),
			today: fc.constantFrom('nothing', 'team'),
		},
		{ requiredKeys: [] },
	);
	fc.assert(
		fc.property(answers, (given) => {
			for (const { points, reasons } of advise(table, models, given).ranked) {
				expect(points).toBe(reasons.reduce((sum, reason) => sum + reason.points, 0));
				for (const { row } of reasons) {
					expect(holds(table.rows.find(({ id }) => id === row)?.when, given)).toBe(true);
				}
			}
		}),
	);
});

test('an open question fulfils no condition, and names that every object has are no answers', () => {
	expect(holds({ size: ['big'] }, {})).toBe(false);
	expect(holds({ constructor: ['x'] }, {})).toBe(false);
	expect(holds(undefined, {})).toBe(true);
});

test('the way over time never turns back and takes conditions into account', () => {
	const way = [
		model('a', [
			{ sign: 's', to: 'c', when: { size: ['big'] } },
			{ sign: 's', to: 'b' },
		]),
		model('b', [
			{ sign: 's', to: 'a' },
			{ sign: 's', to: 'c' },
		]),
		model('c'),
	];
	expect(path(way, 'a', { size: 'big' })).toEqual(['a', 'c']);
	expect(path(way, 'a', {})).toEqual(['a', 'b', 'c']);
	expect(path(way, 'a', {}, 2)).toEqual(['a', 'b']);
});
