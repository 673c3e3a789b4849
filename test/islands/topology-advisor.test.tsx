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
const show = () => render(<AdvisorTool models={models} table={table} antiTypes={[]} base="/team/" />);

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
