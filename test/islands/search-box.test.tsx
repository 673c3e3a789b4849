import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TextHit } from '../../src/browser/pagefind.ts';
import { openShell, type SearchShell } from '../../src/elements/search-shell.ts';
import { type Engine, openEngine } from '../../src/islands/search/engine.ts';
import { SearchBox } from '../../src/islands/search/SearchBox.tsx';
import { tableOf } from '../support/search-table.ts';

const texts: Record<string, string> = {
	en_full: 'Disk full on a node. Find what fills the disk. <b>No</b> script runs here.',
	en_loop: 'Pod restarts in a loop. Look at the disk as well.',
};

/** A text index over two pages: a word is found where it stands. */
const find = async (word: string): Promise<TextHit[]> =>
	Object.entries(texts)
		.filter(([, text]) => text.toLowerCase().includes(word))
		.map(([id]) => ({ id, score: 2 }));
const text = async (id: string) => ({ text: texts[id] ?? '', headings: [] });

let shell: SearchShell;
const open = (loading: Promise<Engine>) => {
	const opened = openShell();
	if (!opened) throw new Error('the box was open');
	shell = opened;
	shell.input.value = '';
	render(<SearchBox shell={shell} base="/team/" loading={loading} />, { container: shell.body });
};
const ready = (index = async () => ({ find })) =>
	openEngine({ table: async () => tableOf(), words: async (table) => table, index, text });
const options = () => [...shell.dialog.querySelectorAll('[role=option]')];
const titles = () => options().map((option) => option.querySelector('.ek-ht')?.textContent);

beforeEach(() => localStorage.clear());
afterEach(() => {
	cleanup();
	shell.dialog.close();
});

test('the first letters find titles while the text index is still loading', async () => {
	open(ready(() => new Promise(() => undefined)));
	await userEvent.keyboard('cert');
	await expect.poll(titles).toEqual(['Certificate about to expire']);
});

test('arrows choose, Enter opens, and the field says which option it is on', async () => {
	open(ready());
	await userEvent.keyboard('disk');
	await expect.poll(() => titles().length).toBe(2);
	const selected = () => options().findIndex((option) => option.getAttribute('aria-selected') === 'true');
	expect(selected()).toBe(0);
	await userEvent.keyboard('{ArrowDown}');
	await expect.poll(selected).toBe(1);
	expect(shell.input.getAttribute('aria-activedescendant')).toBe(options()[1]?.id);
	expect(shell.input.getAttribute('aria-expanded')).toBe('true');
	const opened = vi.fn((event: Event) => event.preventDefault());
	shell.dialog.addEventListener('click', opened, { once: true });
	await userEvent.keyboard('{Enter}');
	expect(opened).toHaveBeenCalledOnce();
	expect(options()[1]?.getAttribute('href')).toBe('/team/runbooks/kubernetes/pod-crash-looping/');
	expect(JSON.parse(localStorage.getItem('even-keel:search') ?? '').data.recent).toEqual(['disk']);
});

test('excerpts are text: markup in a page is shown, not run', async () => {
	open(ready());
	await userEvent.keyboard('script');
	await expect.poll(() => shell.dialog.querySelector('.ek-hx')?.textContent).toContain('<b>No</b> script');
	expect([...shell.dialog.querySelectorAll('.ek-hx mark')].map((mark) => mark.textContent)).toContain(
		'script',
	);
	expect(shell.dialog.querySelector('.ek-hx b')).toBeNull();
});

test('a correction is shown and can be undone', async () => {
	open(ready());
	await userEvent.keyboard('certficate');
	await expect.element(page.getByText(/Showing results for/)).toBeVisible();
	await page.getByRole('button', { name: 'Search for certficate instead' }).click();
	await expect.element(page.getByText(/Nothing found for “certficate”/)).toBeVisible();
});

test('nothing found names the nearest alert and the triage page', async () => {
	open(ready());
	await userEvent.keyboard('zzz');
	await expect
		.element(page.getByRole('link', { name: /start from what you see/ }))
		.toHaveAttribute('href', '/team/incident/triage/');
});

test('filters narrow the results and say how many there are', async () => {
	open(ready());
	await userEvent.keyboard('disk');
	await expect.element(page.getByRole('button', { name: 'Runbooks 2' })).toBeVisible();
	await page.getByRole('combobox', { name: 'Severity' }).selectOptions('SEV3');
	await expect.poll(titles).toEqual(['Pod restarts in a loop']);
	await page.getByRole('combobox', { name: 'Owner' }).selectOptions('platform');
	await expect.element(page.getByText(/Nothing with these filters/)).toBeVisible();
});

test('a pasted notification offers the lookup, with what was pasted', async () => {
	open(ready());
	shell.input.focus();
	const text = 'alertname=SomethingNew\nnamespace=payments';
	const data = new DataTransfer();
	data.setData('text', text);
	shell.input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }));
	shell.input.value = text.replace('\n', ' ');
	shell.input.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }));
	await expect.poll(titles).toContain('Look up the alert you pasted');
	shell.dialog.addEventListener('click', (event) => event.preventDefault(), { once: true });
	await userEvent.keyboard('{Enter}');
	expect(sessionStorage.getItem('even-keel:pasted-alert')).toBe(text);
});

test('without the text index titles and alerts are still found, and the box says so', async () => {
	open(ready(() => Promise.reject(new Error('gone'))));
	await userEvent.keyboard('KubePodCrashLooping');
	await expect
		.element(page.getByText(/by title and alert; the full text did not load/).first())
		.toBeVisible();
	expect(titles()[0]).toBe('Pod restarts in a loop');
});

test('without the table the box says what to do', async () => {
	open(
		openEngine({
			table: () => Promise.reject(new Error('gone')),
			words: async (table) => table,
			index: async () => ({ find }),
			text,
		}),
	);
	await expect.element(page.getByText(/Search did not load/)).toBeVisible();
});

test('the / key can be switched off', async () => {
	open(ready());
	await page.getByRole('checkbox', { name: 'The / key opens search' }).click();
	expect(localStorage.getItem('even-keel:search-slash')).toBe('off');
});
