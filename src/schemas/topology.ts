import { z } from 'zod';
import { Id, Line } from './ids.ts';

/** Answers under which something holds: all of the questions named, any of the answers of each. */
const Condition = z.record(Id, z.array(Id).min(1));
export type Condition = z.infer<typeof Condition>;

const FirstStep = z.strictObject({
	id: Id,
	/** What to do, one sentence. */
	what: Line,
	/** Hours it takes. A first step fits into next week, so at most eight. */
	hours: z.number().positive().max(8),
	/** Only for these answers; for everybody where it is left out. */
	when: Condition.optional(),
});

const Exit = z.strictObject({
	/** What you will see when this model has done its part. */
	sign: Line,
	/** Id of the model that follows. */
	to: Id,
	/** The way over time takes it only under these answers; it is listed for everybody. */
	when: Condition.optional(),
});

/** One way to place SRE in an organisation. */
const Topology = z.strictObject({
	id: Id,
	name: Line,
	/** What it is, one sentence. */
	summary: Line,
	/** How many people it takes, in words. */
	people: Line,
	/** Where it fits. */
	fits: z.array(Line).min(1),
	/** What it costs. */
	costs: z.array(Line).min(1),
	/** How it fails. */
	fails: z.array(Line).min(1),
	/** The first days' work. */
	firstSteps: z.array(FirstStep).min(2),
	/** When to change, and to what. In order of how common it is. */
	exits: z.array(Exit),
	sources: z.array(Id).min(1),
});
export type Topology = z.infer<typeof Topology>;

/** `content/topologies/models.yaml`. */
export const Topologies = z.strictObject({ models: z.array(Topology).min(2) });

const Question = z.strictObject({
	id: Id,
	/** The question as it is asked. */
	ask: Line,
	/** Why it matters for the choice, one sentence. */
	why: Line,
	answers: z
		.array(
			z.strictObject({
				id: Id,
				label: Line,
				/** Maturity scores, 0 to 4, that this answer stands for: from, and below. */
				score: z.strictObject({ from: z.number(), below: z.number() }).optional(),
			}),
		)
		.min(2),
});

/** What a row does to a model: points between -2 and 2, or `out`. */
const Effect = z.union([z.literal('out'), z.literal([-2, -1, 1, 2])]);

const Row = z.strictObject({
	/** Stable: results that were kept name it. */
	id: Id,
	when: Condition,
	/** By id of the model. A model that is not named is not touched. */
	effects: z.record(Id, Effect),
	/** The reason, one sentence, for all its effects. */
	because: Line,
});
export type Row = z.infer<typeof Row>;

const Warning = z.strictObject({
	/** Id of an anti-type in catalogue.yaml. */
	antiType: Id,
	when: Condition,
	because: Line,
	/** What to do about it. */
	instead: Line,
});

/** `content/topologies/advisor.yaml`: the questions and the decision table, printed on the advisor's page. */
export const AdvisorTable = z.strictObject({
	/** Goes up when answers or rows change their meaning; kept with every result. */
	version: z.number().int().positive(),
	questions: z.array(Question).min(8).max(12),
	rows: z.array(Row).min(1),
	warnings: z.array(Warning),
});
export type AdvisorTable = z.infer<typeof AdvisorTable>;

const Named = z.strictObject({
	id: Id,
	name: Line,
	/** What it is, one sentence. */
	meaning: Line,
	/** What to know before choosing it, or what to do instead. */
	note: Line,
	/** Ids of our models that are close to it. */
	models: z.array(Id).default([]),
});
export type Named = z.infer<typeof Named>;

/** `content/topologies/catalogue.yaml`: the names others have given, described in words of our own. */
export const TopologyCatalogue = z.strictObject({
	googleTeams: z.array(Named),
	teamTypes: z.array(Named),
	interactionModes: z.array(Named),
	devopsTypes: z.array(Named),
	antiTypes: z.array(Named),
});
export type TopologyCatalogue = z.infer<typeof TopologyCatalogue>;
