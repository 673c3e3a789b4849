import { cleanup, render, screen } from '@testing-library/preact';
import { type ComponentChild, render as draw } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openStore } from '../../../src/browser/store.ts';
import type { Codec } from '../../../src/formats/envelope.ts';
import { useFollowed, useStore } from '../../../src/islands/shared/use-store.ts';

const KEY = 'even-keel:test';
/** One empty value for all, as the assessment has it: the store then gives back the very value that is shown. */
const EMPTY: readonly number[] = [];
const codec: Codec<readonly number[]> = {
	format: KEY,
	version: 1,
	migrations: {},
	decode: (data) => ({ value: data as number[], notices: ['one was odd'] }),
	encode: (value) => value,
	empty: () => EMPTY,
};
const open = () => openStore({ key: KEY, codec });
const keep = (data: unknown, version = 1) =>
	localStorage.setItem(KEY, JSON.stringify({ format: KEY, version, data }));

function Tool() {
	const { state, ready, trouble, notices, update } = useStore(open, codec.empty);
	return (
		<button type="button" onClick={() => update((now) => [...now, now.length])}>
			{`${ready ? 'ready' : 'drawn'}: ${state.join(' ') || 'nothing'}; ${trouble?.kind ?? 'well'}; ${notices.join()}`}
		</button>
	);
}

/** What is drawn before anything that runs in the browser alone, as the server draws it. */
function firstDrawing(tool: ComponentChild) {
	const place = document.createElement('div');
	draw(tool, place);
	const text = place.textContent;
	draw(null, place);
	return text;
}
const shown = () => screen.getByRole('button').textContent;

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test('the server draws the empty value, also where something is kept', () => {
	keep([7]);
	expect(firstDrawing(<Tool />)).toBe('drawn: nothing; well; ');
});

test('an empty store is ready too', async () => {
	render(<Tool />);
	await screen.findByText('ready: nothing; well;');
});

test('what is kept is shown with what was odd about it; a change is shown and kept', async () => {
	keep([7]);
	render(<Tool />);
	await screen.findByText('ready: 7; well; one was odd');
	await userEvent.click(screen.getByRole('button'));
	expect(shown()).toBe('ready: 7 1; well; one was odd');
	expect(open().get()).toEqual([7, 1]);
});

test('what another tab keeps is shown', async () => {
	render(<Tool />);
	await screen.findByText('ready: nothing; well;');
	keep([1, 2]);
	dispatchEvent(new StorageEvent('storage', { key: KEY }));
	await screen.findByText('ready: 1 2; well; one was odd');
});

test('a trouble of the store is told', async () => {
	keep([7], 2);
	render(<Tool />);
	await screen.findByText('ready: nothing; set-aside;');
});

test('a store that is open already is shown at once and followed, also when it is exchanged', async () => {
	const follow = (store: ReturnType<typeof open>) => <Followed store={store} />;
	function Followed({ store }: { store: ReturnType<typeof open> }) {
		return <output>{useFollowed(store).join(' ')}</output>;
	}
	keep([7]);
	const first = open();
	expect(firstDrawing(follow(first))).toBe('7');
	const { rerender } = render(follow(first));
	first.update((now) => [...now, 8]);
	await screen.findByText('7 8');
	const other = openStore({ key: `${KEY}-2`, codec });
	other.update(() => [3]);
	rerender(follow(other));
	await screen.findByText('3');
	first.update((now) => [...now, 9]);
	other.update((now) => [...now, 4]);
	await screen.findByText('3 4');
});
