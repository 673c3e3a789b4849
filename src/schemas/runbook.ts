import { z } from 'zod';
import { Day, Id, Line, Link, Severity, SitePath, Tier } from './ids.ts';

/** The languages that a value may be filled into; each is quoted in its own way. */
export const ParameterKind = z.enum([
	/** A bare shell word, or the inside of a string in PromQL, SQL or JSON. Anything printable. */
	'text',
	/** Letters, digits, dot, underscore, hyphen: inert in every block language. The default. */
	'name',
	/** A file path: a `name` with slashes, never with `..` parts. */
	'path',
	/** A whole number, zero or more. */
	'number',
	/** Value of a PromQL label, between the quotes of `=` and `!=`. */
	'promql-label',
	/** Literal text inside a PromQL regular expression, between the quotes of `=~` and `!~`. */
	'promql-regex',
	/** Text between the single quotes of an SQL literal. */
	'sql-literal',
	/** An SQL identifier between double quotes. */
	'sql-identifier',
	/** Text between the quotes of a JSON string. */
	'json-string',
	/** One path segment or query value of a URL. */
	'url-part',
]);
export type ParameterKind = z.infer<typeof ParameterKind>;

export const Parameter = z.strictObject({
	/** Name as it stands between the braces: `namespace`. */
	name: z
		.string()
		.regex(/^[a-z][a-z0-9_-]*$/, 'use lower-case letters, digits, _ and -, such as "namespace"'),
	kind: ParameterKind.default('name'),
	/** Narrower than the kind, anchored at both ends. A miss warns; the reader may override it. */
	pattern: z.string().optional(),
	/** A value as it could really be. */
	example: z.string().min(1),
	/** Alert label that fills it, when the incident came from an alert. */
	label: z
		.string()
		.regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/)
		.optional(),
	/** Where to find the value when no alert gives it. */
	help: Line,
});
export type Parameter = z.infer<typeof Parameter>;

const RunbookAlert = z.strictObject({
	/** Exact name, as the alerting rule has it. */
	name: z.string().regex(/^[A-Za-z_][A-Za-z0-9_:.-]*$/, 'write the alert name as its rule has it'),
	/** Names it had before: they still lead here. */
	old: z.array(z.string()).default([]),
	/** Label matchers in Alertmanager's form, `severity="critical"`; all must hold. */
	matchers: z.array(z.string()).default([]),
});

const Step = z.strictObject({ after: z.number().int().nonnegative(), who: Line, why: Line.optional() });

/** Parts of the stack, in which runbooks are listed. */
export const Area = z.enum(['node', 'kubernetes', 'services', 'data', 'edge', 'alerting']);
export type Area = z.infer<typeof Area>;

/** Front matter of a runbook, beyond Starlight's own (title, description). */
export const runbookFields = {
	type: z.literal('runbook'),
	/** draft: a stub with a banner. active: complete. deprecated: see replacedBy. example: complete, shipped, never exercised. */
	status: z.enum(['draft', 'active', 'deprecated', 'example']),
	replacedBy: SitePath.optional(),
	area: Area,
	alerts: z.array(RunbookAlert).default([]),
	severity: Severity,
	/** What raises the severity, and to which. */
	raises: Line.optional(),
	/** What lowers it. */
	lowers: Line.optional(),
	/** Id of the service in handbook.yaml; its tier and owner hold unless they are given here. */
	service: Id,
	tier: Tier.optional(),
	owner: Id,
	/** When to call whom; handbook.yaml holds where it is not given. Minutes without progress. */
	escalation: z.array(Step).default([]),
	/** What the alert says, one or two sentences. */
	meaning: Line.optional(),
	/** What a customer notices, and how to size it. */
	impact: Line.optional(),
	symptoms: z.array(Line).default([]),
	/** Literal error texts, as a log or terminal shows them. */
	errors: z.array(Line).default([]),
	/** Other words people use for this. */
	aliases: z.array(Line).default([]),
	lookAlikes: z.array(z.strictObject({ page: SitePath, when: Line })).default([]),
	/** What you need to be allowed to do, and how to get it in an emergency. */
	access: Line.optional(),
	parameters: z.array(Parameter).default([]),
	dashboards: z.array(z.strictObject({ name: Line, url: Link })).default([]),
	reviewed: Day.optional(),
	/** Reading it is not exercising it: only a game day or an incident counts. */
	exercised: z
		.union([
			z.literal('never'),
			z.strictObject({ date: Day, how: z.enum(['drill', 'game day', 'incident']) }),
		])
		.default('never'),
	postmortems: z.array(SitePath).default([]),
	related: z.array(SitePath).default([]),
	/** Ids of assessment questions that having this runbook helps with. */
	questions: z.array(Id).default([]),
	/** Where the advice comes from: ids of content/sources/documents.yaml. */
	sources: z.array(Id).default([]),
};

export const Runbook = z.object(runbookFields);
export type Runbook = z.infer<typeof Runbook>;
