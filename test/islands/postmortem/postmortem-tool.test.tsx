import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PostmortemKit } from '../../../src/domain/postmortem/kit.ts';
import { sealText } from '../../../src/formats/envelope.ts';
import { incidentsCodec } from '../../../src/formats/incident/codecs.ts';
import { draftCodec } from '../../../src/formats/postmortem/codecs.ts';
import { PostmortemTool } from '../../../src/islands/postmortem/PostmortemTool.tsx';
import { draftStore } from '../../../src/islands/postmortem/use-drafts.ts';
import { someIncident } from '../../support/incidents.ts';
import { someDraft } from '../../support/postmortems.ts';

const kit: PostmortemKit = {
	base: '/team/',
	site: 'https://handbook.example.org/team/',
	severities: [{ id: 'SEV2', name: 'Major', postmortem: 'required' }],
	services: [
		{ id: 'checkout', name: 'Checkout', slo: { indicator: 'Bookings', objective: 99.9, days: 30 } },
		{ id: 'edge', name: 'Edge' },
	],
	roles: [{ id: 'commander', name: 'Incident commander' }],
	runbooks: [{ path: '/runbooks/x/', title: 'Disk full', service: 'edge' }],
	library: [],
};
/** Shows the tool; with an open draft, when its editor is there. */
const show = async () => {
	render(<PostmortemTool kit={kit} />);
	if (draftStore().get().current) await screen.findByRole('textbox', { name: 'Title' }, { timeout: 15_000 });
};
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

beforeEach(() => {
	localStorage.setItem('even-keel:incidents', sealText(incidentsCodec, { all: [someIncident()], me: '' }));
	draftStore().update(() => ({ all: [], unread: [] }));
});
afterEach(cleanup);

test('a blank draft: what is typed is kept after a pause, and shows in the preview', async () => {
	await show();
	await userEvent.click(screen.getByRole('button', { name: 'Start with nothing' }));
	await screen.findByRole('textbox', { name: 'Title' }, { timeout: 15_000 });
	await userEvent.fill(field('Title'), 'Bookings slow <b>');
	await waitFor(() => expect(draftStore().get().all[0]?.texts['title']).toBe('Bookings slow <b>'));
	expect(screen.getByRole('heading', { name: 'Bookings slow <b>' })).toBeTruthy();
	expect(screen.getByText(/For the debrief: 2 of 14/)).toBeTruthy();
});

test('the budget of a chosen service is worked out with the times that are known', async () => {
	const draft = someDraft({ services: ['checkout'], budgets: [], status: 'draft' });
	draftStore().update(() => ({ all: [draft], current: draft.id, unread: [] }));
	await show();
	await userEvent.click(screen.getByRole('button', { name: 'Work it out for Checkout' }));
	// 07:00 to 11:06; the share is not known yet.
	expect(screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Lasted, minutes' }).value).toBe('246');
	expect(screen.getByText(/the budget used is unknown, not zero/)).toBeTruthy();
	await userEvent.fill(screen.getByRole('spinbutton', { name: 'Failing meanwhile, %' }), '10');
	// 24.6 of 43.2 minutes.
	expect(await screen.findAllByText(/56\.9 % used, 24\.6 of 43\.2 min of full failure/)).toHaveLength(2);
});

test('an entry that was taken out can be put back', async () => {
	const draft = someDraft();
	draftStore().update(() => ({ all: [draft], current: draft.id, unread: [] }));
	await show();
	await userEvent.click(screen.getByRole('button', { name: /^Take out 07:12/ }));
	expect(draftStore().get().all[0]?.timeline).toHaveLength(1);
	await userEvent.click(screen.getByRole('button', { name: 'Put it back' }));
	expect(draftStore().get().all[0]?.timeline).toHaveLength(2);
});

test('a time that lies before the beginning is said, not shown as a figure', async () => {
	const draft = someDraft();
	draftStore().update(() => ({ all: [draft], current: draft.id, unread: [] }));
	await show();
	const mitigated = screen.getByLabelText<HTMLInputElement>('Mitigated (UTC)');
	await userEvent.fill(mitigated, '2026-10-05T06:00');
	expect(await screen.findByText(/^Mitigated lies before began/)).toBeTruthy();
	expect(screen.getByText('out of order')).toBeTruthy();
});

test('the walk: nothing is an answer, and the factors of a place are offered', async () => {
	const draft = someDraft({ walk: {} });
	draftStore().update(() => ({ all: [draft], current: draft.id, unread: [] }));
	await show();
	for (const fold of document.querySelectorAll('details')) fold.open = true;
	await userEvent.click(screen.getByRole('button', { name: 'Access: nothing' }));
	await userEvent.click(screen.getByRole('button', { name: 'Take from the factors (1)' }));
	expect(draftStore().get().all[0]?.walk).toEqual({
		access: 'Nothing.',
		monitoring: 'The disk was not watched',
	});
});

test('an imported file never replaces the draft that is here; a foreign one is told', async () => {
	const draft = someDraft();
	draftStore().update(() => ({ all: [draft], unread: [] }));
	await show();
	const input = screen.getByLabelText<HTMLInputElement>('Import a draft');
	const theirs = sealText(draftCodec, someDraft({ status: 'final' }));
	await userEvent.upload(input, new File([theirs], 'draft.json', { type: 'application/json' }));
	await waitFor(() => expect(draftStore().get().all).toHaveLength(2));
	expect(
		draftStore()
			.get()
			.all.map(({ status }) => status),
	).toEqual(['final', 'in review']);
	await userEvent.upload(
		input,
		new File(['{"format":"even-keel/incident"}'], 'x.json', { type: 'application/json' }),
	);
	expect(
		await screen.findByText(/This is not a file of a postmortem draft, it is “even-keel\/incident”/),
	).toBeTruthy();
});

test('a chat is read in the worker and becomes the timeline of the open draft', async () => {
	const draft = someDraft({ timeline: [] });
	draftStore().update(() => ({ all: [draft], current: draft.id, unread: [] }));
	await show();
	await userEvent.click(screen.getByRole('button', { name: 'Add from a chat' }));
	await userEvent.fill(
		await screen.findByLabelText(/^Paste the chat/),
		'07:23 mia: empty\n07:25 Ola: ask Mia, mia knows',
	);
	await userEvent.click(screen.getByRole('button', { name: 'Read it' }));
	expect(
		await screen.findByText(/2 messages of 2 speakers, 2026-10-05 07:23 UTC/, {}, { timeout: 10_000 }),
	).toBeTruthy();
	await userEvent.click(await screen.findByRole('button', { name: 'Take 2 messages' }));
	const { timeline } = draftStore().get().all[0] ?? someDraft();
	expect(timeline.map(({ who, text }) => [who, text])).toEqual([
		['Responder A', 'empty'],
		['Responder B', 'ask Responder A, Responder A knows'],
	]);
});
