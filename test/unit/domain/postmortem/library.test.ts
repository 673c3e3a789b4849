import { expect, test } from 'vitest';
import { type LibraryEntry, library, pastIncidents } from '../../../../src/domain/postmortem/library.ts';

const action = (parts: Partial<LibraryEntry['actions'][number]>): LibraryEntry['actions'][number] => ({
	what: 'Alert',
	kind: 'detect',
	owner: 'On-call engineer',
	due: '2026-11-10',
	horizon: 'short',
	verify: 'A test alerts',
	status: 'open',
	...parts,
});
const entry = (path: string, date: string, parts: Partial<LibraryEntry> = {}): LibraryEntry => ({
	path,
	title: path,
	date,
	severity: 'SEV2',
	services: ['edge'],
	times: {},
	detector: 'alert',
	factors: [],
	runbooks: [],
	actions: [],
	...parts,
});
const first = entry('/a/', '2026-10-05', {
	services: ['edge', 'events'],
	detector: 'customer',
	factors: [
		{ place: 'tests', what: 'None runs both' },
		{ place: 'code', what: 'Three jobs catch all' },
	],
	runbooks: ['/runbooks/x/'],
	actions: [
		action({ what: 'Done in time', status: 'done', done: '2026-11-10' }),
		action({ what: 'Done late', status: 'done', done: '2026-11-11' }),
		action({ what: 'Waits', due: '2026-11-19' }),
		action({ what: 'Due today', due: '2026-11-21' }),
		action({ what: 'Dropped', status: 'dropped' }),
	],
});
const again = entry('/b/', '2026-11-02', {
	recurrenceOf: '/a/',
	factors: [{ place: 'code', what: 'A fourth one' }],
	runbooks: ['/runbooks/x/', '/runbooks/y/'],
	actions: [action({ what: 'Waits longest', due: '2026-11-05' })],
});
const found = library([first, again], '2026-11-21');

test('newest first, and by what they share, the largest group first', () => {
	expect(found.all.map(({ path }) => path)).toEqual(['/b/', '/a/']);
	const ids = (groups: { id: string; entries: LibraryEntry[] }[]) =>
		groups.map(({ id, entries }) => [id, ...entries.map(({ path }) => path)]);
	expect(ids(found.byService)).toEqual([
		['edge', '/b/', '/a/'],
		['events', '/a/'],
	]);
	expect(ids(found.byRunbook)).toEqual([
		['/runbooks/x/', '/b/', '/a/'],
		['/runbooks/y/', '/b/'],
	]);
	expect(ids(found.byDetector)).toEqual([
		['alert', '/b/'],
		['customer', '/a/'],
	]);
	expect(found.byFactor.map(({ place, found }) => [place, ...found.map(({ what }) => what)])).toEqual([
		['code', 'A fourth one', 'Three jobs catch all'],
		['tests', 'None runs both'],
	]);
});

test('what struck again, after how many days', () => {
	expect(found.recurrences.map(({ entry, of, days }) => [entry.path, of.path, days])).toEqual([
		['/b/', '/a/', 28],
	]);
});

test('open actions, the longest overdue first; due today is not overdue', () => {
	expect(found.open.map(({ action, late }) => [action.what, late])).toEqual([
		['Waits longest', 16],
		['Waits', 2],
		['Due today', 0],
	]);
	expect(found.overdue).toBe(2);
	expect(found.done).toEqual({ all: 2, inTime: 1 });
});

test('a runbook lists who names it, then what it names itself, each once', () => {
	expect(pastIncidents([first, again], '/runbooks/x/', ['/a/', '/c/'])).toEqual(['/b/', '/a/', '/c/']);
	expect(pastIncidents([first, again], '/runbooks/z/', [])).toEqual([]);
});
