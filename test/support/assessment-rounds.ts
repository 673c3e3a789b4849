import fc from 'fast-check';
import type { OutcomeAnswer } from '../../src/domain/assessment/outcome-answers.ts';
import type { Round } from '../../src/domain/assessment/round.ts';
import { anyAnswer, level } from './assessment-arbitraries.ts';

const anyId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const anyCount = fc.integer({ min: 0, max: 1000 });

const anyOutcome: fc.Arbitrary<OutcomeAnswer> = fc.oneof(
	anyId.map((band) => ({ kind: 'band' as const, band })),
	fc
		.double({ min: 0, max: 1e6, noNaN: true })
		.map((value) => ({ kind: 'value' as const, value: value || 0 })),
	fc
		.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 }))
		.map(([k, more]) => ({ kind: 'count' as const, k, n: k + more })),
	fc.constant({ kind: 'unknown' as const }),
);

/** Any round as the tool can make it, without notes: those do not go into links. */
export const anyRound: fc.Arbitrary<Round> = fc.record(
	{
		id: anyId,
		name: fc
			.string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
			.filter((text) => /^[^\n]*\S[^\n]*$/.test(text)),
		day: fc.constantFrom('2026-11-18', '2027-02-01'),
		bank: anyCount,
		form: fc.oneof(
			fc.constant({ kind: 'short' as const }),
			fc.constant({ kind: 'full' as const }),
			anyId.map((capability) => ({ kind: 'capability' as const, capability })),
		),
		context: fc.record({
			stage: fc.option(anyId),
			teamSize: fc.option(anyCount),
			onCallSize: fc.option(anyCount),
			services: fc.option(fc.record({ core: anyCount, normal: anyCount, supplementary: anyCount })),
			focus: fc.option(anyId),
			targets: fc.dictionary(anyId, level(), { maxKeys: 4 }),
		}),
		answers: fc.dictionary(
			anyId,
			anyAnswer
				.filter(({ response, evidence }) => response !== undefined || evidence !== undefined)
				.map(({ response, evidence }) => ({
					...(response ? { response } : {}),
					...(evidence ? { evidence } : {}),
				})),
			{ maxKeys: 12 },
		),
		outcomes: fc.dictionary(anyId, anyOutcome, { maxKeys: 6 }),
		supposed: fc.constant([]),
		unread: fc.constant({}),
	},
	{ noNullPrototype: true },
);
