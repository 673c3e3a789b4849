import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAssessment } from '../../src/content-files/assessment.ts';
import { adviceFor } from '../../src/domain/assessment/advice.ts';
import { assess } from '../../src/domain/assessment/result.ts';
import { newRound } from '../../src/domain/assessment/round.ts';
import type { NextStep } from '../../src/schemas/next-step.ts';
import { shippedQuestions } from '../support/shipped-questions.ts';

const model = readAssessment().value;
if (!model) throw new Error('the assessment cannot be read');
const { questions, stages, steps } = model;

/** Levels after doing every step that can be done, from nothing. A step can be done once its prerequisites are. */
function reached(all: readonly NextStep[]) {
	const levels = new Map(questions.map(({ id }) => [id, 0]));
	const done = new Set<string>();
	for (let before = -1; before !== done.size; ) {
		before = done.size;
		for (const step of all) {
			if (done.has(step.id) || !step.prerequisites.every((id) => done.has(id))) continue;
			done.add(step.id);
			for (const { question, to } of step.raises)
				levels.set(question, Math.max(to, levels.get(question) ?? 0));
		}
	}
	return { levels, done };
}

describe.each(stages)('at the stage $id', (stage) => {
	const advised = adviceFor(steps, stage.id);
	const { levels, done } = reached(advised);

	const shipped = questions.filter(({ id }) => shippedQuestions.has(id));
	test.each(shipped)('$id can be raised from nothing to the target', ({ id, capability }) => {
		expect(levels.get(id)).toBeGreaterThanOrEqual(stage.targets[capability] ?? 5);
	});

	test('every step that is advised can be done', () => {
		expect(advised.filter(({ id }) => !done.has(id)).map(({ id }) => id)).toEqual([]);
	});

	test('from nothing, something can start in every capability that has a target', () => {
		const free = advised.filter(({ prerequisites }) => prerequisites.length === 0);
		const raised = new Set(free.flatMap(({ raises }) => raises.map(({ question }) => question)));
		const stuck = Object.entries(stage.targets).filter(
			([capability, target]) =>
				target > 0 &&
				!questions.some((question) => question.capability === capability && raised.has(question.id)),
		);
		expect(stuck).toEqual([]);
	});
});

test('targets never fall from one stage to the next', () => {
	for (const [i, stage] of stages.entries())
		for (const [capability, target] of Object.entries(stages[i - 1]?.targets ?? {}))
			expect(stage.targets[capability], `${stage.id} ${capability}`).toBeGreaterThanOrEqual(target);
});

test('the highest level is not the goal: it is a target in two capabilities at most, and only at the last stage', () => {
	const highest = stages.map(({ targets }) => Object.values(targets).filter((target) => target === 4).length);
	expect(highest).toEqual([0, 0, 0, 2]);
});

test('a step that lifts higher waits for one that lifts to the level below, where there is one', () => {
	const early = steps.filter((step) =>
		step.raises.some(({ question, to }) => {
			if (to < 3) return false;
			const below = steps.filter((other) =>
				other.raises.some((raise) => raise.question === question && raise.to === to - 1),
			);
			return below.length > 0 && !below.some(({ id }) => before(step).has(id));
		}),
	);
	expect(early.map(({ id }) => id)).toEqual([]);
});

function before(step: NextStep): Set<string> {
	const found = new Set<string>();
	const open = [...step.prerequisites];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		open.push(...(steps.find((other) => other.id === id)?.prerequisites ?? []));
	}
	return found;
}

test('from any answers at any stage the plan has something to start with', () => {
	const anyLevels = fc.array(fc.integer({ min: 0, max: 4 }), {
		minLength: questions.length,
		maxLength: questions.length,
	});
	fc.assert(
		fc.property(anyLevels, fc.constantFrom(...stages), (levels, stage) => {
			const answers = Object.fromEntries(
				questions.map(({ id }, i) => [id, { response: { kind: 'level' as const, level: levels[i] as 0 } }]),
			);
			const empty = newRound({ id: 'any', name: 'Any', day: '2026-11-21', bank: 1, stage: stage.id });
			const plan = assess(model, { ...empty, answers }).steps;
			if (plan.length > 0) expect(plan[0]?.place).toBe('now');
		}),
		{ numRuns: 300 },
	);
});

test('people are asked for by a step only where the advice says why', () => {
	const asking = steps.filter(({ people }) => people);
	expect(asking.length).toBeGreaterThan(5);
	for (const { people } of asking) expect(people?.because).toMatch(/^[a-z].{15,}[^.]$/);
});
