import { expect, test } from 'vitest';
import { labelSet, makeAlert } from '../../../../src/domain/alerts/alert.ts';
import { currentIncident, timeline } from '../../../../src/domain/incident/incident.ts';
import {
	addIncident,
	applyToCurrent,
	chooseIncident,
	deleteIncident,
	openIncident,
} from '../../../../src/domain/incident/incidents.ts';
import { withoutValues } from '../../../../src/domain/incident/without-values.ts';
import { MINUTE, START, someEntry, someIncident } from '../../../support/incidents.ts';

const stamp = { now: START, id: 'e', by: '' };
const none = { all: [], me: '' };

test('opened from an alert it begins when the alert did, with the values that the runbook asks for', () => {
	const alert = makeAlert({
		labels: labelSet([
			['alertname', 'KubePodCrashLooping'],
			['namespace', 'payments'],
		]),
		since: START - 3 * MINUTE,
	});
	const runbook = {
		path: '/runbooks/x/',
		title: 'X',
		parameters: [{ name: 'ns', label: 'namespace' }, { name: 'pod' }],
	};
	const incident = openIncident({ id: 'i', title: ' X ', alerts: [alert], runbook }, stamp);
	expect(incident).toMatchObject({
		title: 'X',
		since: START - 3 * MINUTE,
		openedAt: START,
		values: { ns: 'payments' },
		runbooks: [{ path: '/runbooks/x/', title: 'X' }],
	});
	expect(timeline(incident.entries).map(({ text }) => text)).toEqual([
		'Alert KubePodCrashLooping fired.',
		'Record opened.',
	]);
});

test('several incidents: the newest is current, another can be chosen, deleted ones are gone', () => {
	const one = addIncident(none, someIncident({ id: 'a' }));
	const two = addIncident(one, someIncident({ id: 'b' }));
	expect(currentIncident(two)?.id).toBe('b');
	const chosen = chooseIncident(two, 'a');
	expect(currentIncident(chosen)?.id).toBe('a');
	expect(currentIncident(chooseIncident(two, undefined))).toBeUndefined();
	expect(deleteIncident(chosen, 'a')).toEqual({ all: [someIncident({ id: 'b' })], me: '' });
});

test('an incident that is known is not opened over', () => {
	const worked = someIncident({ id: 'a', title: 'Worked on' });
	const again = addIncident(addIncident(none, worked), someIncident({ id: 'a', title: 'From a link' }));
	expect(again.all).toEqual([worked]);
});

test('without a current incident an event does nothing', () => {
	expect(applyToCurrent(none, { type: 'close' }, stamp)).toBe(none);
});

test('a record without values has their names instead, longest values first', () => {
	const incident = someIncident({
		title: 'payments is down',
		values: { pod: 'payments-7d9c', namespace: 'payments', n: '7' },
		alerts: [{ name: 'A', labels: labelSet([['instance', '10.0.3.7:9100']]) }],
		entries: [someEntry({ id: 'a', text: 'Restarted payments-7d9c on 10.0.3.7:9100, 7 times' })],
	});
	expect(withoutValues(incident)).toMatchObject({
		title: '{namespace} is down',
		values: {},
		alerts: [{ name: 'A', labels: {} }],
		entries: [{ text: 'Restarted {pod} on {instance}, 7 times' }],
	});
});
