import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { layout } from '../../src/domain/mind-map/layout.ts';
import { packMap } from '../../src/formats/mind-map/wire.ts';
import MindMapTool from '../../src/islands/mind-map/MindMapTool.tsx';
import { SMALL_MAP } from '../support/mind-map.ts';

const KEY = 'even-keel:mind-map';
const show = () =>
	render(
		<MindMapTool
			packed={packMap(SMALL_MAP, layout(SMALL_MAP))}
			base="/team/"
			references={{ sources: {}, questions: {} }}
		/>,
	);
const stored = () => JSON.parse(localStorage.getItem(KEY) ?? '{}') as { data?: { marks: object } };
const store = (data: object, version = 1, format = 'even-keel/mind-map', key = KEY) =>
	localStorage.setItem(key, JSON.stringify({ format, version, data }));

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test('a mark is stored by the id of its idea and shown in the drawing', async () => {
	show();
	await userEvent.click(await screen.findByRole('button', { name: 'Decide on “runbooks”' }));
	await userEvent.click(screen.getByRole('radio', { name: 'trying' }));
	expect(stored().data?.marks).toMatchObject({ runbooks: { status: 'trying' } });
	expect(screen.getByRole('link', { name: 'runbooks: trying' })).toBeTruthy();
});

test('links carry the base path', async () => {
	show();
	const link = await screen.findByRole('link', { name: 'flags: unseen' });
	expect(link.getAttribute('href')).toBe('/team/handbook/toil/');
});

test('marks of a newer version are set aside, said, and not overwritten', async () => {
	store({ marks: { flags: { status: 'dreamt-of' } } }, 2);
	show();
	expect(await screen.findByText(/newer version of the mind map.*even-keel:mind-map:set-aside/)).toBeTruthy();
	expect(localStorage.getItem(`${KEY}:set-aside`)).toContain('dreamt-of');
});

test('a mark that another tab sets appears here', async () => {
	show();
	await screen.findByRole('link', { name: 'flags: unseen' });
	store({ marks: { flags: { status: 'adopted', on: '2026-11-20' } } });
	dispatchEvent(new StorageEvent('storage', { key: KEY }));
	expect(await screen.findByRole('link', { name: 'flags: adopted' })).toBeTruthy();
});

test('a low answer of the assessment suggests its idea, and one click marks it', async () => {
	const round = {
		id: 'r1',
		name: 'Autumn',
		day: '2026-11-01',
		answers: { 'q-runbooks': { response: { kind: 'level', level: 0 } } },
	};
	store({ current: 'r1', rounds: [round] }, 1, 'even-keel/assessment', 'even-keel:assessment');
	show();
	await userEvent.click(await screen.findByText('Your assessment suggests one mark'));
	expect(screen.getByText('The answer on q runbooks is at level 0 of 4.')).toBeTruthy();
	await userEvent.click(screen.getByRole('button', { name: 'Fits next: runbooks' }));
	expect(stored().data?.marks).toMatchObject({ runbooks: { status: 'fits-next' } });
});
