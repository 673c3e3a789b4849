import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import AdvisorTool from '../../src/islands/topologies/AdvisorTool.tsx';
import type { AdvisorTable } from '../../src/schemas/topology.ts';

const table: AdvisorTable = {
	version: 1,
	questions: ['one', 'two', 'three', 'four'].map((id) => ({
		id,
		ask: `${id}?`,
		why: 'Because.',
		answers: [
			{ id: 'yes', label: `${id} yes` },
			{ id: 'no', label: `${id} no` },
		],
	})),
	rows: [{ id: 'one-yes', when: { one: ['yes'] }, effects: { heavy: 2 }, because: 'One says so.' }],
	warnings: [],
};
const models = ['light', 'heavy'].map((id) => ({
	id,
	name: `Model ${id}`,
	summary: 'It is.',
	people: 'one',
	fits: ['x'],
	costs: ['x'],
	fails: ['x'],
	firstSteps: [{ id: `${id}-step`, what: `Begin ${id}.`, hours: 2 }],
	exits: [],
	sources: ['own'],
}));
const scored = [
	{ id: 'q-alerts', capability: 'alerting', foundation: true },
	{ id: 'q-toil', capability: 'toil', foundation: false },
];
const show = () =>
	render(<AdvisorTool models={models} table={table} antiTypes={[]} scored={scored} base="/team/" />);

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test('four answers give an advice with its reason, its row and its first step', async () => {
	show();
	expect(await screen.findByText(/Answer at least 4 questions/)).toBeTruthy();
	for (const id of ['one', 'two', 'three', 'four'])
		await userEvent.click(screen.getByRole('radio', { name: `${id} yes` }));
	expect(screen.getByText('Begin heavy.', { exact: false })).toBeTruthy();
	expect(screen.getByRole('link', { name: 'one-yes' }).getAttribute('href')).toBe('#row-one-yes');
	expect(screen.getAllByRole('link', { name: 'Model heavy' })[0]?.getAttribute('href')).toBe(
		'/team/topologies/heavy/',
	);
});

test('stored answers are ticked, and unknown ones are named and kept', async () => {
	const data = { answers: { one: 'no', five: 'yes' }, kept: {} };
	localStorage.setItem(
		'even-keel:topology-advisor',
		JSON.stringify({ format: 'even-keel/topology-advisor', version: 1, data }),
	);
	show();
	expect(await screen.findByText(/does not know some of your answers \(five: yes\)/)).toBeTruthy();
	expect(screen.getByRole<HTMLInputElement>('radio', { name: 'one no' }).checked).toBe(true);
	await userEvent.click(screen.getByRole('radio', { name: 'two yes' }));
	expect(localStorage.getItem('even-keel:topology-advisor')).toContain('"five":"yes"');
});

test('the assessment of this browser is offered as an answer, with what it rests on, and taken by a click', async () => {
	const rounds = [
		{
			id: 'r1',
			name: 'Autumn',
			day: '2026-11-01',
			form: 'full',
			context: {},
			answers: { 'q-alerts': { response: { kind: 'level', level: 1 } } },
			outcomes: {},
		},
	];
	const stored = { format: 'even-keel/assessment', version: 1, data: { current: 'r1', rounds } };
	localStorage.setItem('even-keel:assessment', JSON.stringify(stored));
	const [one, ...others] = table.questions;
	const asking = {
		...table,
		questions: [
			{
				id: 'one',
				ask: 'one?',
				why: one?.why ?? '',
				answers: [
					{ id: 'yes', label: 'one yes', score: { from: 2, below: 5 } },
					{ id: 'no', label: 'one no', score: { from: 0, below: 2 } },
				],
			},
			...others,
		],
	};
	render(<AdvisorTool models={models} table={asking} antiTypes={[]} scored={scored} base="/" />);
	// One of two capabilities is answered with 1. The open one may be 0 or 4: mean 0.5 or 2.5, and 2.5 is capped at 1 + 1.
	await screen.findByText(
		'Your round "Autumn" in this browser scores 1.0 from 1 of 2 questions; with the open ones it lies between 0.5 and 2.0.',
	);
	await userEvent.click(screen.getByRole('button', { name: 'Answer with "one no"' }));
	expect(await screen.findByText('Your answer here: one no.')).toBeTruthy();
	await expect.poll(() => screen.getByRole<HTMLInputElement>('radio', { name: 'one no' }).checked).toBe(true);
});
