import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { incidentNow } from '../../../src/browser/incident-now.ts';
import { act, incidentStore, startIncident } from '../../../src/browser/incident-store.ts';
import { timeline } from '../../../src/domain/incident/incident.ts';
import type { IncidentKit } from '../../../src/domain/incident/kit.ts';
import { Panel } from '../../../src/islands/incident/Panel.tsx';

const kit: IncidentKit = {
	version: 1,
	site: 'https://handbook.example.org/',
	severities: [
		{ id: 'SEV2', name: 'Major', means: 'm', response: 'r', updateEvery: 60, postmortem: 'required' },
		{ id: 'SEV3', name: 'Minor', means: 'm', response: 'r', updateEvery: 240, postmortem: 'optional' },
	],
	roles: [
		{
			id: 'commander',
			name: 'Incident commander',
			does: 'd',
			doesNot: 'n',
			steps: [{ id: 'say-who', text: 'Say that you command.' }],
		},
	],
	messages: [{ phase: 'declared', audience: 'internal', text: '{severity}: {title}. {impact}' }],
	channel: { name: '#incidents' },
};

beforeEach(() => {
	vi.stubGlobal('fetch', () => Promise.resolve(Response.json(kit)));
	incidentStore().update(() => ({ all: [], me: '' }));
	startIncident({ title: 'Tracking is late', severity: 'SEV2' });
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

const current = () => incidentStore().get().all[0];
const texts = () => timeline(current()?.entries ?? []).map(({ text }) => text);

test('an entry is added, edited and deleted', async () => {
	const { container } = render(<Panel base="/" />);
	const what = screen.getByLabelText<HTMLInputElement>('What happened');
	what.value = 'Space is falling';
	what.form?.requestSubmit();
	await screen.findByText('Space is falling');
	(await screen.findAllByRole('button', { name: 'Edit' }))[0]?.click();
	const edited = await vi.waitUntil(() => container.querySelector<HTMLTextAreaElement>('.editing textarea'));
	edited.value = 'Space falls by 1 GiB a minute';
	edited.form?.requestSubmit();
	await screen.findByText('Space falls by 1 GiB a minute');
	(await screen.findAllByRole('button', { name: 'Delete' }))[0]?.click();
	await vi.waitFor(() => expect(texts()).toEqual(['Record opened.']));
});

test('a role is taken, its steps are shown, and a step becomes an entry', async () => {
	incidentStore().update((state) => ({ ...state, me: 'Ana' }));
	render(<Panel base="/" />);
	(await screen.findByRole('button', { name: 'Take the role Incident commander' })).click();
	(await screen.findByLabelText('Say that you command.')).click();
	await vi.waitFor(() =>
		expect(texts()).toEqual(['Record opened.', 'Incident commander: Ana.', 'Done: Say that you command.']),
	);
});

test('a message is filled from the incident, and sending it starts the clock', async () => {
	render(<Panel base="/" />);
	(await screen.findByText('Write an update')).click();
	await screen.findByText('SEV2: Tracking is late. [what customers notice]');
	(await screen.findByRole('button', { name: 'I have sent it' })).click();
	await vi.waitFor(() => expect(current()?.toldAt).toBeGreaterThan(0));
	expect(texts().at(-1)).toBe('Declared, to people inside: SEV2: Tracking is late. [what customers notice]');
});

test('how often people are told is said in hours where it is hours', async () => {
	render(<Panel base="/" />);
	await screen.findByText(/an update every 1 h, postmortem required/);
});

test('a closed record leaves the bar and can be reopened', async () => {
	render(<Panel base="/" />);
	expect(incidentNow()?.title).toBe('Tracking is late');
	(await screen.findByRole('button', { name: 'Close incident' })).click();
	const reopen = await screen.findByRole('button', { name: 'Reopen' });
	expect(incidentNow()).toBeUndefined();
	await screen.findByText(/^Closed .* UTC\. It stays in this browser/);
	reopen.click();
	await vi.waitFor(() => expect(incidentNow()?.title).toBe('Tracking is late'));
});

test('a closed record has room for what ended it, asks for nothing, and keeps the line in the timeline', async () => {
	render(<Panel base="/" />);
	expect(screen.queryByLabelText(/What ended it/)).toBeNull();
	(await screen.findByRole('button', { name: 'Close incident' })).click();
	const line = await screen.findByLabelText<HTMLInputElement>(/What ended it/);
	line.form?.requestSubmit();
	expect(texts()).toEqual(['Record opened.', 'Incident closed.']);
	line.value = ' rolled back to 2026.44 ';
	line.form?.requestSubmit();
	await vi.waitFor(() => expect(screen.queryByLabelText(/What ended it/)).toBeNull());
	expect(texts().at(-1)).toBe('What ended it: rolled back to 2026.44');
});

test('a record begun from an old alert says so beside its clock, one of today does not', async () => {
	// Counted from the opening itself: from a later moment, even by a millisecond, it is 255 whole days.
	const since = (current()?.openedAt ?? Number.NaN) - 256 * 24 * 60 * 60_000;
	render(<Panel base="/" />);
	await screen.findByText('Running');
	expect(screen.queryByText('An old alert.')).toBeNull();
	act({ type: 'alert', alert: { name: 'DiskFull', labels: {} }, since });
	await screen.findByText(/It began 256 days before this record was opened/);
	expect(screen.queryByText('Running')).toBeNull();
});

test('beside the close button stands a phase that the postmortem would miss, until it is resolved', async () => {
	render(<Panel base="/" />);
	await screen.findByText(/phase is still “Investigating”/);
	const phase = screen.getByLabelText('Phase');
	fireEvent.change(phase, { target: { value: 'mitigated' } });
	await screen.findByText(/phase is still “Mitigated”/);
	fireEvent.change(phase, { target: { value: 'resolved' } });
	await vi.waitFor(() => expect(screen.queryByText(/phase is still/)).toBeNull());
});

test('without roles and messages the record still works', async () => {
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
	render(<Panel base="/" />);
	await screen.findByText(/could not be loaded/);
	expect(screen.getByLabelText('What happened')).toBeTruthy();
});

test('what is being typed survives a new drawing, what is kept elsewhere replaces it', async () => {
	render(<Panel base="/" />);
	const title = await screen.findByLabelText<HTMLInputElement>('Title');
	await screen.findByText('Roles');
	title.value = 'Half a ti';
	incidentStore().update((state) => ({ ...state, me: 'Ana' }));
	await screen.findByDisplayValue('Ana');
	expect(title.value).toBe('Half a ti');
	incidentStore().update((state) => ({
		...state,
		all: state.all.map((one) => ({ ...one, title: 'Theirs' })),
	}));
	await vi.waitFor(() => expect(title.value).toBe('Theirs'));
});
