import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AlertLookup } from '../../../src/islands/alerts/AlertLookup.tsx';
import { someRunbooks } from '../../support/runbook-entries.ts';

beforeEach(() => {
	vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ version: 1, runbooks: someRunbooks })));
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

async function paste(text: string): Promise<void> {
	render(<AlertLookup base="/" />);
	fireEvent.input(screen.getByLabelText(/Paste an alert/), { target: { value: text } });
}

test('the right runbook is first, with its reason and what it would fill', async () => {
	await paste('KubePodCrashLooping{namespace="payments",pod="payments-1"}');
	await screen.findByText('Exact name');
	expect(screen.getByText(/Fills namespace = payments, pod = payments-1/)).toBeTruthy();
	expect(screen.getByText(/Still open: workload/)).toBeTruthy();
	expect(screen.getByRole('status').textContent).toBe('1 alert in labels. 1 runbook by name, 1 choice.');
});

test('the title is no link that would drop the values; reading without a record has its own words', async () => {
	await paste('KubePodCrashLooping{namespace="payments",pod="payments-1"}');
	const read = await screen.findByRole('link', { name: 'Only read it: Pod crash looping' });
	expect(read.textContent).toBe('Only read it');
	expect(screen.queryByRole('link', { name: 'Pod crash looping' })).toBeNull();
	expect(screen.getByRole('button', { name: 'Open with these values' })).toBeTruthy();
});

test('a near name is a choice and says so', async () => {
	await paste('KubePodCrashLoping');
	await screen.findByText(/KubePodCrashLoping is not its alert; KubePodCrashLooping is near it/);
	expect(screen.queryByText('Exact name')).toBeNull();
});

test('an alert that began long ago is called old before it opens anything', async () => {
	const since = new Date(Date.now() - 3 * 24 * 60 * 60_000).toISOString();
	const labels = { alertname: 'KubePodCrashLooping', pod: 'a' };
	await paste(JSON.stringify({ version: '4', alerts: [{ status: 'firing', labels, startsAt: since }] }));
	await screen.findByText(/It began 3 days ago, .* UTC\. This may be an example or an old copy/);
});

test('one of this hour is not', async () => {
	const labels = { alertname: 'KubePodCrashLooping', pod: 'a' };
	const startsAt = new Date(Date.now() - 60 * 60_000).toISOString();
	await paste(JSON.stringify({ version: '4', alerts: [{ status: 'firing', labels, startsAt }] }));
	await screen.findByText(/Fills pod = a/);
	expect(screen.queryByText(/An old alert/)).toBeNull();
});

test('several alerts of one runbook: the reader picks which one fills it', async () => {
	await paste('KubePodCrashLooping{pod="a"}\nKubePodCrashLooping{pod="b"}');
	const pick = await screen.findByLabelText(/Values from/);
	expect(screen.getByText(/Fills pod = a/)).toBeTruthy();
	fireEvent.change(pick, { target: { value: '1' } });
	await screen.findByText(/Fills pod = b/);
});

test('of a long paste all is read, and the field shows the beginning', async () => {
	render(<AlertLookup base="/" />);
	const field = screen.getByLabelText<HTMLTextAreaElement>(/Paste an alert/);
	field.value = 'before  after';
	field.setSelectionRange(7, 7);
	const clipboardData = new DataTransfer();
	clipboardData.setData('text/plain', `${'x '.repeat(15_000)}KubePodCrashLooping{pod="last"}`);
	const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
	field.dispatchEvent(event);
	await screen.findByText(/Fills pod = last/);
	expect(event.defaultPrevented).toBe(true);
	expect(field.value.slice(0, 10)).toBe('before x x');
	expect(field.value).toHaveLength(20_000);
	expect(screen.getByRole('status').textContent).toContain(
		'All of it is read; the field shows the beginning.',
	);
});

test('markup in a label stays text', async () => {
	await paste('{"labels":{"alertname":"<img src=x onerror=alert(1)>"}}');
	await screen.findByText(/No runbook by name for <img src=x onerror=alert\(1\)>/);
	expect(document.querySelector('.ek-lookup img')).toBeNull();
});

test('an unknown name leads to general triage', async () => {
	await paste('CoffeeMachineEmpty');
	const link = await screen.findByRole('link', { name: 'General triage' });
	expect(link.getAttribute('href')).toBe('/incident/triage/');
});

test('without the list of runbooks it says what to do', async () => {
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
	render(<AlertLookup base="/" />);
	await screen.findByText(/could not be loaded/);
});
