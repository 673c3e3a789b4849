import { z } from 'zod';

/** A hand-written id: lower-case words joined by hyphens. Never derived from a title, never reused. */
export const Id = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'use lower-case letters, digits and single hyphens, such as "parcel-tracking"',
	);

/** A site address: starts and ends with a slash, an anchor may follow. Without the base path: a plugin adds it. */
export const SitePath = z
	.string()
	.regex(
		/^\/([a-z0-9/_.-]*\/)?(#[A-Za-z0-9_-]+)?$/i,
		'write a path of this site, such as "/handbook/toil/" or "/handbook/toil/#when"',
	);

/** A day, `YYYY-MM-DD`. Kept as text: a day has no time zone. */
export const Day = z
	.string()
	.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write a day as YYYY-MM-DD, in quotes');

/** An address outside the site. Only web, telephone and mail addresses are followed. */
export const Link = z
	.string()
	.regex(/^(https?:\/\/|tel:|mailto:)\S+$/, 'write an address that starts with https://, tel: or mailto:');

/** One line of plain text. */
export const Line = z
	.string()
	.min(1, 'must not be empty')
	.regex(/^[^\n]*$/, 'must be one line');

/** Service tiers, from the one whose loss stops the core flow to the one whose delay nobody is harmed by. */
export const Tier = z.enum(['core', 'normal', 'supplementary']);
export type Tier = z.infer<typeof Tier>;

/** A severity of handbook.yaml, `SEV1` the worst. */
export const Severity = z.string().regex(/^SEV[1-5]$/, 'use a severity of handbook.yaml, such as SEV2');
export type Severity = z.infer<typeof Severity>;
