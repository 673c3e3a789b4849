import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepStanding } from '../../../src/domain/assessment/prerequisites.ts';
import { type Answers, levelOf, type Response } from '../../../src/domain/assessment/responses.ts';
import { type AssessmentContent, assess } from '../../../src/domain/assessment/result.ts';
import { suppose } from '../../../src/domain/assessment/what-if.ts';
import { content, question, round, step } from '../../support/assessment.ts';
import { anyCase, anyContent, level } from '../../support/assessment-arbitraries.ts';

const anyQuestion = fc.integer({ min: 0, max: 8 }).map((i) => `q${i}`);

function resultOf(model: AssessmentContent, given: Answers, focus: string | null = null) {
	const empty = round(given);
	return assess(model, { ...empty, context: { ...empty.context, focus } });
}

function answered(given: Answers, id: string, response: Response): Answers {
	return { ...given, [id]: { ...given[id], response } };
}

test('a better answer never lowers a score', () => {
	fc.assert(
		fc.property(anyCase, anyQuestion, level(), level(), ({ model, given }, id, one, other) => {
			const [low, high] = [Math.min(one, other), Math.max(one, other)].map((each) =>
				resultOf(model, answered(given, id, { kind: 'level', level: each as 0 })),
			);
			low?.profile.forEach((row, i) => {
				expect(high?.profile[i]?.mean ?? 0).toBeGreaterThanOrEqual(row.mean ?? 0);
			});
			expect(high?.headline.score).toBeGreaterThanOrEqual(low?.headline.score ?? 0);
			expect(high?.headline.range?.low).toBeGreaterThanOrEqual(low?.headline.range?.low ?? 0);
		}),
	);
});

test('a better answer never raises the priority of any step', () => {
	fc.assert(
		fc.property(anyCase, anyQuestion, level(), level(), ({ model, given }, id, one, other) => {
			const [low, high] = [Math.min(one, other), Math.max(one, other)].map((each) =>
				resultOf(model, answered(given, id, { kind: 'level', level: each as 0 }), 'change-lead-time'),
			);
			for (const after of high?.steps ?? []) {
				const before = low?.steps.find((each) => each.id === after.id);
				expect(before?.own ?? 0).toBeGreaterThanOrEqual(after.own);
				expect(before?.priority ?? 0).toBeGreaterThanOrEqual(after.priority - 1e-8);
			}
		}),
		{ numRuns: 1000 },
	);
});

test('nothing is advised with an unmet prerequisite, and every step has a gap to close', () => {
	fc.assert(
		fc.property(anyCase, ({ model, given }) => {
			const questions = new Map(model.questions.map((each) => [each.id, each]));
			const targets = model.stages[0]?.targets ?? {};
			const steps = new Map(model.steps.map((each) => [each.id, each]));
			for (const ranked of resultOf(model, given).steps) {
				const unmet = (steps.get(ranked.id)?.prerequisites ?? []).filter((id) => {
					const found = steps.get(id);
					return found && stepStanding(found, questions, given, targets) === 'unmet';
				});
				expect(ranked.missing.length > 0).toBe(unmet.length > 0);
				expect(ranked.place === 'deferred').toBe(unmet.length > 0 || ranked.tooFew !== null);
				expect(ranked.needs.some(({ level, target, to }) => level < Math.min(target, to))).toBe(true);
			}
		}),
		{ numRuns: 1000 },
	);
});

test('no step is advised that only lifts higher than a smaller one that reaches the target', () => {
	fc.assert(
		fc.property(anyCase, ({ model, given }) => {
			const target = Object.values(model.stages[0]?.targets ?? {})[0] ?? 0;
			const { steps } = resultOf(model, given);
			for (const { id, needs } of steps) {
				const raising = needs.filter(({ gap }) => gap > 0);
				const spare = raising.filter(({ question, to }) =>
					model.steps.some(
						(other) =>
							other.prerequisites.length === 0 &&
							!other.notForStages.includes('live') &&
							other.raises.some(
								(raise) => raise.question === question && raise.to >= target && raise.to < to,
							),
					),
				);
				expect(spare.length, id).toBe(0);
			}
		}),
	);
});

test('what a deferred step waits for is in the plan too', () => {
	fc.assert(
		fc.property(anyCase, ({ model, given }) => {
			const { steps } = resultOf(model, given);
			const planned = new Set(steps.map(({ id }) => id));
			for (const { missing } of steps) expect(missing.every((id) => planned.has(id))).toBe(true);
		}),
	);
});

test('at most three steps are for now, in an order without gaps', () => {
	fc.assert(
		fc.property(anyCase, ({ model, given }) => {
			const { steps } = resultOf(model, given);
			expect(steps.filter(({ place }) => place === 'now').length).toBeLessThanOrEqual(3);
			expect(steps.map(({ rank }) => rank)).toEqual(steps.map((_, i) => i + 1));
			const order = ['now', 'next', 'deferred'];
			const places = steps.map(({ place }) => order.indexOf(place));
			expect(places).toEqual([...places].sort());
		}),
	);
});

test('not applicable in one capability changes no other', () => {
	fc.assert(
		fc.property(anyCase, anyQuestion, ({ model, given }, id) => {
			const own = model.questions.find((each) => each.id === id)?.capability;
			const changed = answered(given, id, { kind: 'not-applicable', reason: 'other' });
			const scores = (all: Answers) =>
				resultOf(model, all)
					.profile.filter((row) => row.id !== own)
					.map(({ weakest: _, ...row }) => row);
			expect(scores(changed)).toEqual(scores(given));
		}),
	);
});

test('the order of answering does not matter', () => {
	fc.assert(
		fc.property(anyCase, fc.infiniteStream(fc.nat()), ({ model, given }, keys) => {
			const shuffled = Object.entries(given)
				.map((entry) => ({ entry, key: keys.next().value }))
				.sort((a, b) => a.key - b.key)
				.map(({ entry }) => entry);
			expect(resultOf(model, Object.fromEntries(shuffled))).toEqual(resultOf(model, given));
		}),
	);
});

test('unknown never beats the best answered case, and lies within the range', () => {
	fc.assert(
		fc.property(anyCase, anyQuestion, ({ model, given }, id) => {
			const unknown = resultOf(model, answered(given, id, { kind: 'unknown' })).headline;
			const best = resultOf(model, answered(given, id, { kind: 'level', level: 4 })).headline;
			expect(unknown.score ?? 0).toBeLessThanOrEqual(best.score ?? 0);
			expect(unknown.range?.high).toBeLessThanOrEqual((best.range?.high ?? 0) + 1e-8);
			if (unknown.score !== null && unknown.range) {
				expect(unknown.range.low).toBeLessThanOrEqual(unknown.score + 1e-8);
				expect(unknown.range.high).toBeGreaterThanOrEqual(unknown.score - 1e-8);
			}
		}),
	);
});

test('all at target gives no step', () => {
	fc.assert(
		fc.property(anyContent, level(), (model, extra) => {
			const target = Object.values(model.stages[0]?.targets ?? {})[0] ?? 0;
			const at = Math.min(4, target + extra) as 0;
			const given = Object.fromEntries(
				model.questions.map(({ id }) => [id, { response: { kind: 'level' as const, level: at } }]),
			);
			expect(resultOf(model, given).steps).toEqual([]);
		}),
	);
});

test('supposing a step as done settles it and never lowers an answer', () => {
	fc.assert(
		fc.property(anyCase, ({ model, given }) => {
			const before = resultOf(model, given);
			for (const { id } of before.steps) {
				const supposed = suppose(model, given, [id]);
				const after = resultOf(model, supposed);
				expect(after.steps.map((each) => each.id)).not.toContain(id);
				for (const question of model.questions)
					expect(levelOf(question.id, supposed) ?? 0).toBeGreaterThanOrEqual(
						levelOf(question.id, given) ?? 0,
					);
			}
		}),
	);
});

test('without a stage nothing is enough and nothing is missing', () => {
	const model = content([question('q', 'c')], [step('s', ['q:3'])]);
	const given = round({ q: { response: { kind: 'level', level: 0 } } });
	const result = assess(model, { ...given, context: { ...given.context, stage: null } });
	expect(result.steps).toEqual([]);
	expect(result.profile[0]).toMatchObject({ target: null, gap: null, mean: 0 });
});
