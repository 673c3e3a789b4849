import { z } from 'zod';
import { Day, Id, Line, Link, Severity, SitePath, Tier } from './ids.ts';

/** A moment in UTC to the minute, `2026-10-05T07:12Z`. */
const Moment = z
	.string()
	.regex(
		/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\dZ$/,
		'write a moment in UTC, such as "2026-10-05T07:12Z", in quotes',
	);

/** Where a contributing factor lies: the places of the walk "what else needs a patch?". */
export const FactorPlace = z.enum([
	'code',
	'tests',
	'monitoring',
	'alerts',
	'runbooks',
	'process',
	'access',
	'knowledge',
	'communication',
	'partnership',
]);
export type FactorPlace = z.infer<typeof FactorPlace>;

const Action = z.strictObject({
	/** Begins with a verb, ends somewhere. */
	what: Line,
	kind: z.enum(['detect', 'mitigate', 'prevent', 'process']),
	/** One role: a team is not an owner. */
	owner: Line,
	due: Day,
	/** The day on which it was done. */
	done: Day.optional(),
	horizon: z.enum(['short', 'long']),
	/** The delivery metric that a long-term action moves. */
	metric: Line.optional(),
	/** How we shall know that it works. */
	verify: Line,
	/** Where the work is planned. */
	link: Link.optional(),
	status: z.enum(['open', 'done', 'dropped']),
});

/** Front matter of a finished postmortem: what the library is sorted by. */
export const postmortemFields = {
	type: z.literal('postmortem'),
	status: z.enum(['draft', 'in review', 'final']),
	/** The day on which the harm began. */
	date: Day,
	severity: Severity,
	/** Ids of handbook.yaml. */
	services: z.array(Id).min(1, 'name at least one service of handbook.yaml'),
	/** Where it is not the highest tier of its services. */
	tier: Tier.optional(),
	/** What is known of the five moments; one that nobody knows is left out. */
	times: z
		.strictObject({
			began: Moment.optional(),
			detected: Moment.optional(),
			acknowledged: Moment.optional(),
			mitigated: Moment.optional(),
			resolved: Moment.optional(),
		})
		.default({}),
	/** Who or what noticed first. */
	detector: z.enum(['alert', 'customer', 'colleague', 'chance']),
	/** The conditions that the trigger met, each with its place. */
	factors: z.array(z.strictObject({ place: FactorPlace, what: Line })).default([]),
	/** Runbooks that were used or were missing; each lists this page among its past incidents. */
	runbooks: z.array(SitePath).default([]),
	/** The earlier postmortem whose conditions struck again. */
	recurrenceOf: SitePath.optional(),
	actions: z.array(Action).default([]),
	/** Other words people search for. */
	aliases: z.array(Line).default([]),
	questions: z.array(Id).default([]),
	sources: z.array(Id).default([]),
	related: z.array(SitePath).default([]),
};

export const Postmortem = z.object(postmortemFields);
export type Postmortem = z.infer<typeof Postmortem>;
