import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemsOf, tierDelta } from '../../../../src/domain/readiness/items.ts';
import { progress, standing, unplanned, verdict } from '../../../../src/domain/readiness/judge.ts';
import { readinessReport } from '../../../../src/domain/readiness/report.ts';
import {
	beginReview,
	changeMark,
	changeReview,
	emptyReadiness,
	eraseReview,
	planMarks,
	reviewAt,
} from '../../../../src/domain/readiness/review.ts';
import { anyMark, anyReview, mark, readiness, review, SMALL_PHASES } from '../../../support/readiness.ts';

const items = itemsOf(SMALL_PHASES);
const real = readiness().phases;
const realIds = itemsOf(real).map(({ id }) => id);

test('a tick without evidence is not done, and not applicable without its reason is open', () => {
	expect(standing(undefined)).toEqual({ is: 'open', flaw: null });
	expect(standing(mark('done'))).toEqual({ is: 'open', flaw: 'evidence-missing' });
	expect(standing(mark('done', { evidence: ' \n' }))).toEqual({ is: 'open', flaw: 'evidence-missing' });
	expect(standing(mark('done', { evidence: 'run 7' }))).toEqual({ is: 'done', flaw: null });
	expect(standing(mark('not-applicable', { evidence: 'run 7' }))).toEqual({
		is: 'open',
		flaw: 'reason-missing',
	});
	expect(standing(mark('not-applicable', { because: 'no jobs' }))).toEqual({
		is: 'not-applicable',
		flaw: null,
	});
});

test('progress counts what the tier demands: four of core, of which one is not due yet', () => {
	const marks = {
		figure: mark('done', { evidence: '420/s' }),
		mix: mark('done'),
		early: mark('not-applicable', { because: 'no pages' }),
		quiet: mark('done', { evidence: 'of another tier' }),
	};
	expect(progress(items, review(marks))).toEqual({
		demanded: 4,
		done: 1,
		notApplicable: 1,
		open: 2,
		due: 1,
		flawed: 1,
	});
	expect(progress(items, review({}, { tier: 'supplementary' })).demanded).toBe(2);
});

test('the verdict looks at what is due: evidence, a plan, or neither', () => {
	const done = (id: string) => [id, mark('done', { evidence: 'x' })] as const;
	const rest = Object.fromEntries([done('figure'), done('early')]);
	expect(verdict(items, review(rest))).toBe('not-yet');
	expect(verdict(items, review({ ...rest, mix: mark('open', { owner: 'data' }) }))).toBe('not-yet');
	const planned = mark('open', { owner: 'data', by: '2026-12-01' });
	expect(verdict(items, review({ ...rest, mix: planned }))).toBe('planned');
	expect(verdict(items, review({ ...rest, ...Object.fromEntries([done('mix')]) }))).toBe('ready');
	expect(verdict(items, review(rest, { stage: 'limited' }))).toBe('ready');
});

test('the report has open items first: those that are due, earliest stage first, then the later ones', () => {
	const report = readinessReport(
		SMALL_PHASES,
		review({ mix: mark('done'), quiet: mark('open', { owner: 'x' }), theirs: mark('open') }),
		'2026-11-21',
	);
	expect(report.open.map(({ item, due, flaw }) => [item, due, flaw])).toEqual([
		['early', true, null],
		['figure', true, null],
		['mix', true, 'evidence-missing'],
		['later', false, null],
	]);
	expect(report.otherTiers).toEqual(['quiet']);
	expect(report.unknown).toEqual(['theirs']);
	expect(report.phases.map(({ phase, progress: { demanded } }) => [phase, demanded])).toEqual([
		['benchmark', 3],
		['alerts', 1],
	]);
});

test('a tier that rises asks for more and drops what only the lower one asked for', () => {
	expect(tierDelta(items, 'supplementary', 'core')).toEqual({
		added: ['mix', 'later', 'early'],
		dropped: ['quiet'],
	});
	expect(tierDelta(items, 'core', 'core')).toEqual({ added: [], dropped: [] });
	expect(tierDelta(items, undefined, 'supplementary').added).toEqual(['figure', 'quiet']);
});

test('marks are dated when their state changes, and go when they say nothing any more', () => {
	let state = beginReview(emptyReadiness(), 'own:1', review());
	state = changeMark(state, 'own:1', 'mix', { evidence: 'half' }, '2026-11-20');
	state = changeMark(state, 'own:1', 'mix', { state: 'done' }, '2026-11-21');
	state = changeMark(state, 'own:1', 'mix', { evidence: 'run 7' }, '2026-11-25');
	expect(reviewAt(state, 'own:1')?.marks).toEqual({
		mix: mark('done', { evidence: 'run 7', on: '2026-11-21' }),
	});
	state = changeMark(state, 'own:1', 'mix', { state: 'open', evidence: '' }, '2026-11-26');
	expect(reviewAt(state, 'own:1')?.marks).toEqual({});
	expect(changeMark(state, 'own:2', 'mix', { state: 'done' }, '2026-11-26')).toBe(state);
});

test('beginning a review again keeps it, and erasing one leaves the others', () => {
	let state = beginReview(emptyReadiness(), 'a', review({ mix: mark('done') }));
	state = beginReview(state, 'b', review());
	state = beginReview(state, 'a', review({}, { name: 'Other' }));
	expect(state.current).toBe('a');
	expect(reviewAt(state, 'a')?.marks.mix?.state).toBe('done');
	state = eraseReview(state, 'a');
	expect([Object.keys(state.reviews), state.current]).toEqual([['b'], null]);
	expect(reviewAt(state, 'constructor')).toBeUndefined();
});

test('one plan for all that is open and due fills gaps alone, and then the review is ready with open items', () => {
	const begun = review({
		figure: mark('open', { owner: 'data' }),
		mix: mark('done'),
		early: mark('done', { evidence: 'x' }),
	});
	const missing = unplanned(items, begun).map(({ id }) => id);
	expect(missing).toEqual(['figure', 'mix']);
	const plan = { owner: 'parcels', by: '2026-12-01' };
	const after = reviewAt(
		planMarks(beginReview(emptyReadiness(), 'k', begun), 'k', missing, plan, '2026-11-21'),
		'k',
	);
	expect(after?.marks.figure).toMatchObject({ owner: 'data', by: '2026-12-01' });
	expect(after?.marks.mix).toMatchObject({ state: 'done', owner: 'parcels', by: '2026-12-01' });
	expect(after?.marks.later).toBeUndefined();
	expect(after && verdict(items, after)).toBe('planned');
});

test('property: the counts add up, and what is not applicable is never done', () => {
	fc.assert(
		fc.property(anyReview(realIds), (any) => {
			const { demanded, done, notApplicable, open, due, flawed } = progress(itemsOf(real), any);
			expect(done + notApplicable + open).toBe(demanded);
			expect(due).toBeLessThanOrEqual(open);
			expect(flawed).toBeLessThanOrEqual(open);
			const proven = Object.values(any.marks).filter((one) => one.state === 'done' && one.evidence.trim());
			expect(done).toBeLessThanOrEqual(proven.length);
		}),
	);
});

test('property: every demanded item is in the report exactly once, and nothing that was marked is missing', () => {
	fc.assert(
		fc.property(anyReview(realIds), (any) => {
			const report = readinessReport(real, any, '2026-11-21');
			const lines = [...report.open, ...report.notApplicable, ...report.done].map((line) => line.item);
			expect(new Set(lines).size).toBe(lines.length);
			expect(lines.length).toBe(report.progress.demanded);
			const named = new Set([...lines, ...report.otherTiers, ...report.unknown]);
			expect(Object.keys(any.marks).filter((id) => !named.has(id))).toEqual([]);
			const lastDue = report.open.findLastIndex(({ due }) => due);
			expect(report.open.slice(0, lastDue + 1).every(({ due }) => due)).toBe(true);
		}),
	);
});

test('property: changing the tier there and back loses no mark and changes no count', () => {
	fc.assert(
		fc.property(anyReview(realIds), fc.constantFrom('core', 'normal', 'supplementary'), (any, other) => {
			const state = beginReview(emptyReadiness(), 'k', any);
			const there = changeReview(state, 'k', { tier: other as 'core' });
			expect(reviewAt(there, 'k')?.marks).toEqual(any.marks);
			expect(changeReview(there, 'k', { tier: any.tier })).toEqual(state);
		}),
	);
});

test('property: going to not applicable never adds to what is done', () => {
	fc.assert(
		fc.property(anyReview(realIds), fc.constantFrom(...realIds), anyMark, (any, id, change) => {
			const state = beginReview(emptyReadiness(), 'k', any);
			const changed = changeMark(state, 'k', id, { ...change, state: 'not-applicable' }, '2026-11-21');
			const after = reviewAt(changed, 'k') ?? any;
			expect(progress(itemsOf(real), after).done).toBeLessThanOrEqual(progress(itemsOf(real), any).done);
		}),
	);
});
