import { z } from 'zod';
import { Id, Line, SitePath } from './ids.ts';
import { SourcePlace } from './source-place.ts';

const Weight = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** A question that a step raises, and the level that it is raised to when the step is done. */
export const Raise = z.strictObject({
	/** Id of the question. */
	question: Id,
	/** Level that holds after the step. It does nothing for a team that is there already. */
	to: z.number().int().min(1).max(4),
});
export type Raise = z.infer<typeof Raise>;

/**
 * One thing to do, small enough to start this week.
 * It is done when every question that it raises stands at its level or above; so a prerequisite can be met by
 * the answers alone.
 */
export const NextStep = z.strictObject({
	id: Id,
	/** What to do, verb first. */
	title: Line,
	/** What it changes for the team or its users, one or two sentences. */
	why: Line,
	raises: z.array(Raise).min(1),
	/**
	 * 3: users or the people on call feel it within a month. 2: felt within a quarter, or what larger gains stand on.
	 * 1: makes something better that works already.
	 */
	impact: Weight,
	/** 1: one person, at most a week. 2: the team, a few weeks beside other work. 3: a quarter, or several teams. */
	effort: Weight,
	/** Ids of the steps without which this one fails or is wasted. */
	prerequisites: z.array(Id).default([]),
	/** How many people it takes, where one or two cannot do it, and why. With fewer it is deferred. */
	people: z
		.strictObject({
			/** In the team, or on its rota. */
			of: z.enum(['team', 'on-call']),
			atLeast: z.number().int().min(2).max(12),
			/** Why fewer do not do: ends the sentence “Takes 3 people in the team: …”. */
			because: Line,
		})
		.optional(),
	/** short: visible within weeks. long: a quarter or more. */
	horizon: z.enum(['short', 'long']),
	/** Role that sees it done, never a person: `team lead`. */
	ownerRole: Line,
	/** What to do in the first hour, concrete enough to begin without a meeting. */
	firstHour: Line,
	/** Pages that show how. */
	pages: z.array(SitePath).min(1),
	/** Id of the outcome that should move, where one should. */
	metric: Id.optional(),
	/** What becomes possible after it, where that is not plain from the steps that wait for it. */
	unlocks: Line.optional(),
	/** Ids of the stages at which this is the wrong advice. */
	notForStages: z.array(Id).default([]),
	sources: z.array(SourcePlace).min(1),
});
export type NextStep = z.infer<typeof NextStep>;

/** `content/assessment/next-steps/<capability>.yaml`. */
export const NextStepFile = z.strictObject({ steps: z.array(NextStep).min(1) });
export type NextStepFile = z.infer<typeof NextStepFile>;
