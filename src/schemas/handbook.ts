import { z } from 'zod';
import { Id, Line, Link, Severity, Tier } from './ids.ts';

/** How to reach a team or a role. */
const Contact = z.strictObject({
	/** Chat channel, with its mark: `#storage-oncall`. */
	channel: Line.optional(),
	/** Address of that channel. */
	chat: Link.optional(),
	/** Telephone number as it is dialled, `+44 20 7946 0000`. */
	phone: z
		.string()
		.regex(/^\+?[0-9 ()-]{3,}$/, 'write a telephone number, such as "+44 20 7946 0000"')
		.optional(),
	/** Page that calls the person on duty. The live rota is linked, never copied. */
	pager: Link.optional(),
});

const Team = z.strictObject({
	id: Id,
	/** Name as people say it. */
	name: Line,
	/** What the team answers for, one line. */
	mission: Line,
	contact: Contact,
	/** When the team can be reached: `24/7`, `weekdays 08:00 to 18:00 UTC`. */
	hours: Line,
});

const Service = z.strictObject({
	id: Id,
	name: Line,
	/** What it does for its users, one line. */
	summary: Line,
	tier: Tier,
	/** Id of the team that answers for it. */
	owner: Id,
	/** Ids of the services that it cannot work without. */
	dependsOn: z.array(Id).default([]),
	/** Its objective; omit it where none is agreed. */
	slo: z
		.strictObject({
			/** What is measured, one line. */
			indicator: Line,
			/** Percent of good events, above 0 and below 100. */
			objective: z.number().gt(0).lt(100),
			/** Length of the rolling window in days. */
			days: z.number().int().positive().max(366),
		})
		.optional(),
	dashboards: z.array(z.strictObject({ name: Line, url: Link })).default([]),
	/** Where "what changed?" is answered: releases, flags, configuration. */
	changes: z.array(z.strictObject({ name: Line, url: Link })).default([]),
});

const SeverityLevel = z.strictObject({
	id: Severity,
	/** One word people use aloud. */
	name: Line,
	/** What makes an incident this severe. */
	means: Line,
	/** Who responds. */
	response: Line,
	/** Minutes between two updates. */
	updateEvery: z.number().int().positive(),
	/** Whether a postmortem must follow. */
	postmortem: z.enum(['required', 'short form', 'optional']),
});

const EscalationStep = z.strictObject({
	/** Minutes without progress before this step. 0 is the first call. */
	after: z.number().int().nonnegative(),
	/** Role or team that is called. */
	who: Line,
	/** What they can do that nobody before them could. */
	why: Line,
	contact: Contact,
});

/** `content/handbook.yaml`: the one file that makes a handbook a team's own. */
export const Handbook = z.strictObject({
	/** Name of the handbook, in the head of every page. */
	name: Line,
	/** What it is, one line, for the home page and link previews. */
	description: Line,
	/** Organisation it belongs to. */
	organisation: Line,
	/** True while the organisation, its services and its people are invented. Pages say so. */
	example: z.boolean().default(false),
	/** Where it is served, without the base path: `https://handbook.example.org`. */
	address: z.url({ protocol: /^https?$/, error: 'write an address such as https://handbook.example.org' }),
	/** Path under which it is served: `/`, or `/handbook/`. */
	base: z
		.string()
		.regex(/^\/([A-Za-z0-9._-]+\/)*$/, 'start and end with a slash, such as / or /handbook/')
		.default('/'),
	/** Where a page is edited: the address up to the file's path, or nothing. */
	editBase: Link.optional(),
	/** internal: not indexed, no site map. public: both. */
	visibility: z.enum(['internal', 'public']).default('internal'),
	severities: z.array(SeverityLevel).min(2),
	/** Months between two reviews of a runbook, by the tier of its service. */
	reviewMonths: z.strictObject({
		core: z.number().int().positive(),
		normal: z.number().int().positive(),
		supplementary: z.number().int().positive(),
	}),
	teams: z.array(Team).min(1),
	services: z.array(Service).min(1),
	/** Who is called, and when. In order of time. */
	escalation: z.array(EscalationStep).min(1),
	channels: z.strictObject({
		/** Where incidents are worked on. */
		incidents: Line,
		incidentsUrl: Link.optional(),
		/** Where customers are told. */
		statusPage: Link.optional(),
		/** What to use when chat is down. */
		chatFallback: Line,
	}),
});
export type Handbook = z.infer<typeof Handbook>;
export type Team = z.infer<typeof Team>;
export type Service = z.infer<typeof Service>;
export type SeverityLevel = z.infer<typeof SeverityLevel>;
export type EscalationStep = z.infer<typeof EscalationStep>;
