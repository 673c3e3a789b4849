import { z } from 'zod';
import { Id, Line, Link } from './ids.ts';
import { Limits } from './limits.ts';

const Band = z.strictObject({
	id: Id,
	/** What the reader chooses. */
	label: Line,
	/** In the measure of the outcome's exact value. */
	limits: Limits,
});
export type OutcomeBand = z.infer<typeof Band>;

/** One of the talk's three bands. */
const TalkBand = z.strictObject({
	id: z.enum(['high', 'medium', 'low']),
	/** The limit as the talk gives it, in our words. */
	label: Line,
	limits: Limits,
});
export type TalkBand = z.infer<typeof TalkBand>;

/** What practice should move: a delivery metric of DORA, or one beside them. Never averaged into the practice score. */
export const Outcome = z.strictObject({
	id: Id,
	name: Line,
	/** True for the five metrics that DORA defines today. */
	official: z.boolean(),
	/** What is measured, in our own words. */
	definition: Line,
	/** Where the official definition, or its history, is written. */
	definitionUrl: Link,
	/** Unit as it is written behind a value. */
	unit: Line,
	/**
	 * Kind of the exact value, which is also the measure of every limit: hours; deployments a week; or k of n, whose
	 * limits are in percent.
	 */
	exact: z.enum(['hours', 'perWeek', 'kOfN']),
	/** What to enter as exact value: a median, a count over a period. */
	exactHint: Line,
	/** Answers to choose from, from the worst to the best. Together they leave no gap. */
	bands: z.array(Band).min(3),
	/** What the talk asks when this metric is poor. */
	diagnosticQuestions: z.array(Line).default([]),
	/** The talk's three bands, high first; empty where the talk gives none. Each answer lies within one of them. */
	talkBands: z.array(TalkBand).default([]),
	/** Other names in use. */
	aliases: z.array(Line).default([]),
	/** What to beware of in reading it: seams between bands, years that cannot be compared. */
	notes: z.array(Line).default([]),
});
export type Outcome = z.infer<typeof Outcome>;

/** `content/assessment/outcomes.yaml`. */
export const OutcomeFile = z.strictObject({ outcomes: z.array(Outcome).min(1) });
export type OutcomeFile = z.infer<typeof OutcomeFile>;
