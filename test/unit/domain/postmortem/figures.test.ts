import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankAction, lacking } from '../../../../src/domain/postmortem/action.ts';
import { parts, readiness } from '../../../../src/domain/postmortem/completeness.ts';
import { blankDraft, type Draft, type Happening } from '../../../../src/domain/postmortem/draft.ts';
import { withChanged, withItem, withText, withTime } from '../../../../src/domain/postmortem/drafts.ts';
import { outOfOrder, spans } from '../../../../src/domain/postmortem/durations.ts';
import { type BudgetLine, budgetUse } from '../../../../src/domain/postmortem/impact.ts';
import { firstNotice } from '../../../../src/domain/postmortem/notice.ts';
import { PLACES } from '../../../../src/domain/postmortem/places.ts';
import { MINUTE } from '../../../support/incidents.ts';

/** The empty dashboards, 5 October 2026, UTC. */
const at = (clock: string) => Date.parse(`2026-10-05T${clock}Z`);
const dashboards: Draft['times'] = {
	began: { at: at('07:00'), how: '' },
	detected: { at: at('07:12'), how: '' },
	acknowledged: { at: at('07:13'), how: '' },
	mitigated: { at: at('11:06'), how: '' },
	resolved: { at: at('11:36'), how: '' },
};

describe('times', () => {
	test('the empty dashboards: 12 and 1 minutes, 4 h 06 and 4 h 36', () => {
		expect(spans(dashboards).map((span) => 'ms' in span && span.ms / MINUTE)).toEqual([12, 1, 246, 276]);
		expect(outOfOrder(dashboards)).toEqual([]);
	});
	test('a missing moment is named, and never counts as zero', () => {
		const times = { ...dashboards, detected: { how: 'nobody knows' } };
		expect(spans(times)[0]).toEqual({ id: 'detect', from: 'began', to: 'detected', missing: ['detected'] });
		expect(spans(times)[1]).toMatchObject({ missing: ['detected'] });
		expect(spans(times)[2]).toMatchObject({ ms: 246 * MINUTE });
	});
	test('an end before its beginning is said, not shown as a figure', () => {
		const times = { ...dashboards, mitigated: { at: at('06:59'), how: '' } };
		expect(spans(times)[2]).toMatchObject({ backwards: true });
		expect(outOfOrder(times)).toEqual([['began', 'mitigated']]);
	});
	test('detected before it began (a prediction) is out of order too', () => {
		expect(outOfOrder({ ...dashboards, began: { at: at('07:20'), how: '' } })).toEqual([
			['began', 'detected'],
		]);
	});
});

describe('error budget', () => {
	const line = (parts: Partial<BudgetLine>): BudgetLine => ({
		id: 'x',
		indicator: 'Bookings',
		objective: 99.9,
		days: 30,
		by: 'time',
		...parts,
	});
	test('13 % of bookings for 39 min at 99.9 % over 30 days: 5.07 of 43.2 min, 11.7 %', () => {
		const use = budgetUse(line({ bad: 39, of: 13 }));
		expect(use).toMatchObject({ unit: 'minutes', spent: 5.07 });
		expect('used' in use && [use.allowed.toFixed(6), use.used.toFixed(4)]).toEqual(['43.200000', '0.1174']);
	});
	test('1 night of 90 at 99 %: 0.9 allowed, 111 %', () => {
		const use = budgetUse(line({ objective: 99, days: 90, by: 'events', bad: 1, of: 90 }));
		expect(use).toMatchObject({ unit: 'events', spent: 1, allowed: 0.9 });
		expect('used' in use && Math.round(use.used * 100)).toBe(111);
	});
	test('what is missing or cannot be is named', () => {
		expect(budgetUse(line({ objective: 100, bad: 1, of: 1 }))).toEqual({ wrong: 'objective' });
		expect(budgetUse(line({ of: 1 }))).toEqual({ wrong: 'bad' });
		expect(budgetUse(line({ bad: 1, of: 101 }))).toEqual({ wrong: 'of' });
		expect(budgetUse(line({ days: 0, bad: 1, of: 1 }))).toEqual({ wrong: 'days' });
		expect(budgetUse(line({ by: 'events', bad: 5, of: 4 }))).toEqual({ wrong: 'of' });
	});
	test('twice as long uses twice as much', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 100 }), (bad, of) => {
				const once = budgetUse(line({ bad, of }));
				const twice = budgetUse(line({ bad: 2 * bad, of }));
				expect('used' in once && 'used' in twice && twice.used / once.used).toBeCloseTo(2, 9);
			}),
		);
	});
});

describe('who noticed first', () => {
	const entry = (parts: Partial<Happening>): Happening => ({
		id: 'x',
		at: 1,
		kind: 'observation',
		text: '',
		who: 'Responder A',
		...parts,
	});
	test('the earliest entry that somebody or something made', () => {
		const late = entry({ id: 'late', at: 9, origin: 'alert' });
		const support = entry({ id: 'support', at: 3, origin: 'person', who: 'Support, first line' });
		expect(firstNotice([late, entry({ at: 1 }), support])).toEqual({ detector: 'customer', entry: support });
		expect(firstNotice([late])).toEqual({ detector: 'alert', entry: late });
		expect(firstNotice([entry({ origin: 'bot' })])?.detector).toBe('alert');
		expect(firstNotice([entry({ origin: 'person' })])?.detector).toBe('colleague');
	});
	test('without such an entry nothing is proposed', () => {
		const { at: _, ...untimed } = entry({ origin: 'person' });
		expect(firstNotice([entry({}), untimed])).toBeUndefined();
	});
});

describe('completeness', () => {
	const blank = blankDraft('d', 0);
	test('a blank draft has nothing but its order of times and its actions, of which there are none', () => {
		expect(
			parts(blank)
				.filter(({ done }) => done)
				.map(({ id }) => id),
		).toEqual(['order', 'actions-whole']);
	});
	test('unknown with a reason counts', () => {
		const open = (draft: Draft) => readiness(draft, 'debrief').open.map(({ id }) => id);
		expect(open(blank)).toContain('resolved');
		expect(open(withTime(blank, 'resolved', { how: 'unknown: the graph is gone' }))).not.toContain(
			'resolved',
		);
	});
	test('the walk is done when each of the ten places has a word', () => {
		const walk = Object.fromEntries(PLACES.map((place) => [place, 'nothing']));
		const done = (draft: Draft) => parts(draft).find(({ id }) => id === 'walk')?.done;
		expect(done({ ...blank, walk })).toBe(true);
		expect(done({ ...blank, walk: { ...walk, access: ' ' } })).toBe(false);
	});
	test('a long action lacks its metric, a dropped one nothing', () => {
		const action = { ...blankAction('a', 'long'), what: 'Try each dashboard', kind: 'detect' as const };
		expect(lacking(action)).toEqual(['owner', 'due', 'verify', 'metric']);
		expect(lacking({ ...action, horizon: 'short' })).toEqual(['owner', 'due', 'verify']);
		expect(lacking({ ...action, status: 'dropped' })).toEqual([]);
	});
	test('never more than all, and more text never makes it less', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('title', 'owner', 'summary', 'well'),
				fc.string({ minLength: 1 }),
				(field, text) => {
					const before = readiness(blank, 'review');
					const after = readiness(withText(blank, field, text), 'review');
					expect(after.done).toBeGreaterThanOrEqual(before.done);
					expect(after.done + after.open.length).toBe(after.of);
				},
			),
		);
	});
});

test('a field set to undefined is taken out, another id changes nothing', () => {
	const draft = withItem(blankDraft('d', 0), 'timeline', {
		id: 'a',
		at: 5,
		kind: 'action',
		text: 'x',
		who: '',
	});
	expect(withChanged(draft, 'timeline', 'a', { at: undefined }).timeline[0]).not.toHaveProperty('at');
	expect(withChanged(draft, 'timeline', 'b', { text: 'y' }).timeline).toEqual(draft.timeline);
});
