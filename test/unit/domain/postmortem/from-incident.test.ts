import { expect, test } from 'vitest';
import { draftFromIncident } from '../../../../src/domain/postmortem/from-incident.ts';
import { MINUTE, START, someEntry, someIncident } from '../../../support/incidents.ts';

const roleNames = { commander: 'Incident commander', scribe: 'Scribe' };
const page = '/runbooks/node/disk-full/';
const source = { page, pageTitle: 'Disk full', step: 'how-full' };
const incident = someIncident({
	title: 'Disk of node-17 full',
	since: START - 10 * MINUTE,
	roles: { commander: 'Mia Kern' },
	values: { instance: 'node-17' },
	runbooks: [{ path: page, title: 'Disk full' }],
	entries: [
		someEntry({ id: 'alert-DiskFull-1', at: START - 10 * MINUTE, text: 'Alert DiskFull fired.' }),
		someEntry({ id: 'open', at: START, text: 'Record opened.' }),
		someEntry({
			id: 'a',
			at: START + MINUTE,
			kind: 'decision',
			text: 'Incident commander handed over from Ben to Mia Kern.',
			by: 'Ben',
		}),
		someEntry({ id: 'b', at: START + 2 * MINUTE, text: 'Checked: How full?', source, by: 'Ben' }),
		someEntry({
			id: 'c',
			at: START + 3 * MINUTE,
			text: 'Step “Grow” failed or was wrong: no rights on node-17, says @Mia',
			source,
			failed: true,
		}),
		someEntry({
			id: 'd',
			at: START + 4 * MINUTE,
			kind: 'decision',
			text: 'Incident commander: call the data team.',
			by: 'Ola',
		}),
		someEntry({ id: 'e', at: START + 30 * MINUTE, kind: 'decision', text: 'Phase: mitigated.' }),
		someEntry({ id: 'f', at: START + 31 * MINUTE, kind: 'decision', text: 'Phase: investigating.' }),
		someEntry({ id: 'g', at: START + 50 * MINUTE, kind: 'decision', text: 'Phase: mitigated.' }),
	],
});
const make = (keepValues: boolean) =>
	draftFromIncident(incident, { keepValues, roleNames, serviceOf: { [page]: 'clusters' } }, 'd1', START);

test('times come from the alert, the opening and the last phase; what is not known stays empty', () => {
	const { began, detected, acknowledged, mitigated, resolved } = make(true).times;
	expect(began).toEqual({ at: START - 10 * MINUTE, how: 'the alert' });
	expect(detected).toEqual({ at: START - 10 * MINUTE, how: 'Alert DiskFull fired' });
	expect(acknowledged.at).toBe(START);
	expect(mitigated.at).toBe(START + 50 * MINUTE);
	expect(resolved).toEqual({ how: '' });
	expect(make(true).detector).toBe('alert');
});

test('people become the role they hold or held, or a letter; their own words stay', () => {
	const { timeline, texts } = make(true);
	const line = (id: string) => timeline.find((one) => one.id === id);
	expect(line('a')).toMatchObject({
		text: 'Incident commander handed over.',
		who: 'Incident commander before',
	});
	expect(line('b')).toMatchObject({ who: 'Incident commander before', step: source });
	expect(line('c')).toMatchObject({
		text: 'Step “Grow” failed or was wrong: no rights on node-17, says Incident commander',
		failed: true,
	});
	expect(line('d')).toMatchObject({ text: 'Incident commander: call the data team.', who: 'Responder A' });
	expect(JSON.stringify(make(true))).not.toMatch(/Mia|Ben|Ola/);
	expect(texts.responders).toBe('Incident commander, Incident commander before, Responder A');
});

test('values stand as they are, or their names instead', () => {
	expect(make(true).texts.title).toBe('Disk of node-17 full');
	expect(make(false).texts.title).toBe('Disk of {instance} full');
	expect(JSON.stringify(make(false))).not.toContain('node-17');
});

test('a runbook keeps its ticked steps and what was wrong in it, and names the service', () => {
	const { runbooks, services } = make(true);
	expect(runbooks).toEqual([
		{
			id: page,
			path: page,
			title: 'Disk full',
			ticked: 1,
			helped: '',
			wrong: 'Step “Grow” failed or was wrong: no rights on node-17, says Incident commander',
		},
	]);
	expect(services).toEqual(['clusters']);
});

test('without an alert, the first that somebody wrote is when it was known; a role stays a role', () => {
	const { times, detector, timeline } = draftFromIncident(
		someIncident({
			since: START - 12 * MINUTE,
			openedAt: START + MINUTE,
			entries: [
				someEntry({ id: 'o', at: START + MINUTE, text: 'Record opened.', by: 'Ola' }),
				someEntry({ id: 's', at: START, text: 'Ticket, Ola looks.', by: 'Support desk' }),
			],
		}),
		{ keepValues: true, roleNames },
		'd2',
		START,
	);
	expect(times.detected).toEqual({ at: START, how: 'Ticket, Responder A looks' });
	expect(times.acknowledged.at).toBe(START + MINUTE);
	expect(detector).toBe('customer');
	expect(timeline.map(({ who }) => who)).toEqual(['Support desk', 'Responder A']);
});
