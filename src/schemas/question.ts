import { z } from 'zod';
import { Id, Line, SitePath } from './ids.ts';
import { SourcePlace } from './source-place.ts';

/**
 * One question of the assessment: one construct, five observable behaviours.
 * Levels are cumulative: who is at 3 does all that 1 and 2 say.
 */
export const Question = z.strictObject({
	/** Stable: answers are kept under it for years. A question that changes its meaning gets a new id. */
	id: Id,
	/** Id of the capability that it belongs to. */
	capability: Id,
	/** Place within its capability, from 1. */
	order: z.number().int().positive(),
	/** The question itself. */
	text: Line,
	/** What to think of while answering: a period, one certain incident, the services meant. */
	scope: Line.optional(),
	/** Why we ask, as the reader sees it. */
	why: Line,
	/** Five behaviours, level 0 first. Level numbers are hidden while answering. */
	levels: z.tuple([Line, Line, Line, Line, Line], { error: 'write five levels, level 0 first' }),
	/** What would show a new colleague that the answer is true. */
	evidence: z.strictObject({
		/** An example that is enough. */
		sufficient: Line,
		/** An example that is not. */
		insufficient: Line,
	}),
	/** How to find out, for who answered "we don't know". Can be done within a day. */
	findOut: Line,
	/** Asks what happened the last time, not what is usual: the cheapest cure for wishful answers. */
	lastTime: z.boolean().default(false),
	/** Belongs to the short form of ten. */
	short: z.boolean().default(false),
	/** No team can do without it: "not applicable" is not offered. */
	foundation: z.boolean().default(false),
	/** Alert load or incident basics: at level 0 or 1, the steps that raise it come before all others. */
	bleeding: z.boolean().default(false),
	/** Pages that help. */
	pages: z.array(SitePath).min(1),
	sources: z.array(SourcePlace).min(1),
});
export type Question = z.infer<typeof Question>;

/** `content/assessment/questions/<capability>.yaml`. */
export const QuestionFile = z.strictObject({ questions: z.array(Question).min(1) });
export type QuestionFile = z.infer<typeof QuestionFile>;
