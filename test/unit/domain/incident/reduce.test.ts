import { describe, expect, test } from 'vitest';
import type { IncidentEvent } from '../../../../src/domain/incident/events.ts';
import { type Incident, timeline } from '../../../../src/domain/incident/incident.ts';
import { reduce } from '../../../../src/domain/incident/reduce.ts';
import { MINUTE, START, someIncident } from '../../../support/incidents.ts';

let ids = 0;
function play(incident: Incident, ...events: IncidentEvent[]): Incident {
	return events.reduce(
		(state, event, n) => reduce(state, event, { now: START + (n + 1) * MINUTE, id: `e${++ids}`, by: 'Ana' }),
		incident,
	);
}
const said = (incident: Incident) => timeline(incident.entries).map(({ kind, text }) => `${kind}: ${text}`);
const check = {
	page: '/runbooks/x/',
	pageTitle: 'X',
	step: 'look',
	title: 'Look at the pods',
	kind: 'check',
} as const;
const change = { ...check, step: 'restart', title: 'Restart the pods', kind: 'change' } as const;

describe('ticks', () => {
	test('a check becomes an observation, a change an action, each with its source', () => {
		const ticked = play(someIncident(), { type: 'tick', step: check }, { type: 'tick', step: change });
		expect(said(ticked)).toEqual([
			'observation: Checked: Look at the pods.',
			'action: Done: Restart the pods.',
		]);
		expect(ticked.entries[0]).toMatchObject({
			at: START + MINUTE,
			by: 'Ana',
			source: { page: '/runbooks/x/', pageTitle: 'X', step: 'look' },
		});
		expect(Object.keys(ticked.ticks)).toEqual(['/runbooks/x/#look', '/runbooks/x/#restart']);
	});

	test('ticking twice is ticking once', () => {
		const once = play(someIncident(), { type: 'tick', step: check });
		expect(play(once, { type: 'tick', step: check })).toBe(once);
	});

	test('un-ticking takes the entry out but keeps it for a merge; removing the entry un-ticks', () => {
		const ticked = play(someIncident(), { type: 'tick', step: check });
		const back = play(ticked, { type: 'untick', page: '/runbooks/x/', step: 'look' });
		expect(back.ticks).toEqual({});
		expect(timeline(back.entries)).toEqual([]);
		expect(back.entries[0]).toMatchObject({ gone: true, changedAt: START + MINUTE });
		const removed = play(ticked, { type: 'remove', entry: ticked.entries[0]!.id });
		expect(removed.ticks).toEqual({});
	});

	test('a step that was wrong is an observation that says so', () => {
		const wrong = play(someIncident(), { type: 'wrong', step: check, note: 'no such flag' });
		expect(wrong.entries[0]).toMatchObject({
			kind: 'observation',
			text: 'Step “Look at the pods” failed or was wrong: no such flag',
			failed: true,
		});
	});
});

describe('entries', () => {
	test('can be back-dated when they are written and edited later', () => {
		const noted = play(someIncident(), {
			type: 'note',
			kind: 'decision',
			text: ' roll back ',
			at: START - 5,
		});
		expect(noted.entries[0]).toMatchObject({ at: START - 5, loggedAt: START + MINUTE, text: 'roll back' });
		const edited = play(noted, {
			type: 'edit',
			entry: noted.entries[0]!.id,
			text: 'roll back 1.4',
			at: START,
			kind: 'action',
		});
		expect(edited.entries[0]).toMatchObject({ at: START, text: 'roll back 1.4', kind: 'action' });
	});

	test('an empty note is none', () => {
		const incident = someIncident();
		expect(play(incident, { type: 'note', kind: 'action', text: '  ' })).toBe(incident);
	});
});

describe('decisions that are written down', () => {
	test('severity, roles, phase, close and reopen', () => {
		const done = play(
			someIncident({ severity: '' }),
			{ type: 'severity', severity: 'SEV3' },
			{ type: 'severity', severity: 'SEV2' },
			{ type: 'role', role: 'commander', roleName: 'Incident commander', holder: 'Ana' },
			{ type: 'role', role: 'commander', roleName: 'Incident commander', holder: 'Ben' },
			{ type: 'phase', phase: 'mitigated' },
			{ type: 'close' },
			{ type: 'reopen' },
		);
		expect(said(done)).toEqual([
			'decision: Severity set to SEV3.',
			'decision: Severity SEV3 → SEV2.',
			'decision: Incident commander: Ana.',
			'decision: Incident commander handed over from Ana to Ben.',
			'decision: Phase: mitigated.',
			'decision: Incident closed.',
			'decision: Incident reopened.',
		]);
		expect(done.closedAt).toBeUndefined();
	});

	test('what is as it was writes nothing', () => {
		const incident = someIncident();
		expect(
			play(
				incident,
				{ type: 'severity', severity: 'SEV2' },
				{ type: 'phase', phase: 'investigating' },
				{ type: 'reopen' },
				{ type: 'untick', page: '/x/', step: 'y' },
				{ type: 'rename', title: ' ' },
			),
		).toBe(incident);
	});
});

describe('values and alerts', () => {
	test('an empty value takes the name out', () => {
		const filled = play(someIncident(), { type: 'value', name: 'pod', value: 'p-1' });
		expect(filled.values).toEqual({ pod: 'p-1' });
		expect(play(filled, { type: 'value', name: 'pod', value: '' }).values).toEqual({});
	});

	test('an alert sets the beginning back and writes one entry, the same in every copy', () => {
		const event = { type: 'alert', alert: { name: 'A', labels: {} }, since: START - MINUTE } as const;
		const once = play(someIncident(), event);
		expect(once.since).toBe(START - MINUTE);
		expect(once.entries).toHaveLength(1);
		expect(once.entries[0]).toMatchObject({ id: `alert-A-${START - MINUTE}`, at: START - MINUTE });
		expect(play(once, event)).toBe(once);
	});

	test('people that were told make the clock start again', () => {
		const told = play(someIncident(), { type: 'told', text: 'We are looking at it.' });
		expect(told.toldAt).toBe(START + MINUTE);
		expect(said(told)).toEqual(['communication: We are looking at it.']);
	});
});
