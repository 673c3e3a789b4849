import fc from 'fast-check';
import type { ScoredStep } from '../../src/domain/assessment/model.ts';
import type { Answer, Answers } from '../../src/domain/assessment/responses.ts';
import { EVIDENCE_GRADES, REASONS } from '../../src/domain/assessment/responses.ts';
import type { AssessmentContent } from '../../src/domain/assessment/result.ts';
import { content, question } from './assessment.ts';

/** Any response, or none. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
	response: fc.oneof(
		{ weight: 5, arbitrary: level().map((each) => ({ kind: 'level' as const, level: each })) },
		fc.constant({ kind: 'unknown' as const }),
		fc.constantFrom(...REASONS).map((reason) => ({ kind: 'not-applicable' as const, reason })),
		fc.constant(undefined),
	),
	evidence: fc.option(fc.constantFrom(...EVIDENCE_GRADES), { nil: undefined }),
});

/** Small content of any form: three capabilities, steps whose prerequisites point backwards. */
export const anyContent: fc.Arbitrary<AssessmentContent> = fc
	.record({
		flags: fc.array(fc.record({ bleeding: fc.boolean(), foundation: fc.boolean(), lastTime: fc.boolean() }), {
			minLength: 9,
			maxLength: 9,
		}),
		steps: fc.array(anyStep(), { minLength: 1, maxLength: 12 }),
		target: fc.integer({ min: 0, max: 4 }),
	})
	.map(({ flags, steps, target }) => {
		const questions = flags.map((flag, i) => question(`q${i}`, `c${Math.floor(i / 3)}`, flag));
		const numbered = steps.map((each, i) => ({
			...each,
			id: `s${i}`,
			prerequisites: i === 0 ? [] : [...new Set(each.prerequisites.map((back) => `s${Number(back) % i}`))],
		}));
		return content(questions, numbered, target);
	});

/** Content with answers to its questions. */
export const anyCase: fc.Arbitrary<{ model: AssessmentContent; given: Answers }> = fc
	.tuple(anyContent, fc.array(anyAnswer, { minLength: 9, maxLength: 9 }))
	.map(([model, all]) => ({
		model,
		given: Object.fromEntries(model.questions.map(({ id }, i) => [id, all[i] ?? {}])),
	}));

/** A level. */
export function level(): fc.Arbitrary<0 | 1 | 2 | 3 | 4> {
	return fc.constantFrom(0, 1, 2, 3, 4);
}

function anyStep(): fc.Arbitrary<ScoredStep> {
	const weight = fc.integer({ min: 1, max: 3 });
	const raise = fc.record({
		question: fc.integer({ min: 0, max: 8 }).map((i) => `q${i}`),
		to: fc.integer({ min: 1, max: 4 }),
	});
	return fc.record({
		id: fc.constant('replaced'),
		raises: fc.uniqueArray(raise, { minLength: 1, maxLength: 3, selector: (each) => each.question }),
		impact: weight,
		effort: weight,
		prerequisites: fc.array(fc.nat(20).map(String), { maxLength: 3 }),
		notForStages: fc.constantFrom([], [], [], ['live']),
		metric: fc.constantFrom(null, 'change-lead-time'),
	});
}
