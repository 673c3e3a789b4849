import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeline } from '../../../../src/domain/incident/incident.ts';
import { mergeEntries, mergeIncident } from '../../../../src/domain/incident/merge.ts';
import { anyEntry, MINUTE, START, someEntry, someIncident } from '../../../support/incidents.ts';

/** One copy never holds an id twice. */
const copy = fc.uniqueArray(anyEntry, { selector: ({ id }) => id });

describe('merging timelines', () => {
	test('it does not matter who merges into whose', () => {
		fc.assert(
			fc.property(copy, copy, (a, b) => {
				expect(mergeEntries(a, b)).toEqual(mergeEntries(b, a));
			}),
		);
	});

	test('merging again changes nothing', () => {
		fc.assert(
			fc.property(copy, copy, (a, b) => {
				const once = mergeEntries(a, b);
				expect(mergeEntries(once, b)).toEqual(once);
				expect(mergeEntries(once, once)).toEqual(once);
			}),
		);
	});

	test('three copies in any order are one', () => {
		fc.assert(
			fc.property(copy, copy, copy, (a, b, c) => {
				expect(mergeEntries(mergeEntries(a, b), c)).toEqual(mergeEntries(a, mergeEntries(b, c)));
			}),
		);
	});

	test('nothing is lost', () => {
		fc.assert(
			fc.property(copy, copy, (a, b) => {
				const ids = new Set([...a, ...b].map(({ id }) => id));
				expect(new Set(mergeEntries(a, b).map(({ id }) => id))).toEqual(ids);
			}),
		);
	});

	test('entries stand by time, and the newer of two versions holds', () => {
		const mine = [someEntry({ id: 'a', at: START + 5 * MINUTE, text: 'mine' })];
		const theirs = [
			someEntry({ id: 'b', at: START + MINUTE }),
			someEntry({ id: 'a', at: START + 4 * MINUTE, changedAt: START + 9 * MINUTE, text: 'corrected' }),
		];
		expect(mergeEntries(mine, theirs).map(({ id, text }) => [id, text])).toEqual([
			['b', 'b'],
			['a', 'corrected'],
		]);
	});

	test('what one of them took out does not come back', () => {
		const entry = someEntry({ id: 'a' });
		const merged = mergeEntries([{ ...entry, gone: true, changedAt: START + 1 }], [entry]);
		expect(timeline(merged)).toEqual([]);
	});
});

describe('merging records', () => {
	const mine = someIncident({
		title: 'Mine',
		roles: { commander: 'Ana' },
		values: { namespace: 'payments' },
		entries: [someEntry({ id: 'a' })],
		toldAt: START + MINUTE,
	});
	const theirs = someIncident({
		id: 'inc-2',
		title: 'Theirs',
		since: START - MINUTE,
		roles: { commander: 'Ben', scribe: 'Cleo' },
		values: { namespace: 'other', pod: 'p-1' },
		entries: [someEntry({ id: 'b' }), someEntry({ id: 'a', changedAt: START + 1, text: 'changed' })],
	});

	test('what I have set stays, what I have not is filled, and the counts are told', () => {
		const { incident, added, changed, same } = mergeIncident(mine, theirs);
		expect(incident).toMatchObject({
			id: 'inc-1',
			title: 'Mine',
			since: START - MINUTE,
			roles: { commander: 'Ana', scribe: 'Cleo' },
			values: { namespace: 'payments', pod: 'p-1' },
			toldAt: START + MINUTE,
		});
		expect({ added, changed, same }).toEqual({ added: 1, changed: 1, same: false });
	});

	test('the same file twice adds nothing', () => {
		const once = mergeIncident(mine, theirs).incident;
		expect(mergeIncident(once, theirs)).toMatchObject({ added: 0, changed: 0, incident: once });
	});
});
