import { z } from 'zod';
import { Id, Line, SitePath } from './ids.ts';

/** One field of SRE practice. Its score is the mean of its answered, applicable questions. */
export const Capability = z.strictObject({
	id: Id,
	/** Name as the profile shows it. */
	name: Line,
	/** Place in the questionnaire and the profile, from 1. */
	order: z.number().int().positive(),
	/** What it covers, one line. */
	summary: Line,
	/** Why a team should care, one or two sentences. */
	why: Line,
	/** Its target is one level lower for a team that runs no core service: the tiers ask less of it there. */
	lighterWithoutCore: z.boolean().default(false),
	/** Pages to read about it. */
	pages: z.array(SitePath).min(1),
});
export type Capability = z.infer<typeof Capability>;

/** Plain name of a whole level, for the headline and the profile. */
export const MaturityLevel = z.strictObject({
	level: z.number().int().min(0).max(4),
	name: Line,
	/** What a team at this level is like, one sentence. */
	means: Line,
});
export type MaturityLevel = z.infer<typeof MaturityLevel>;

/** `content/assessment/capabilities.yaml`. */
export const CapabilityFile = z.strictObject({
	/** Version of the question bank. Raised whenever an answer given before would mean something else. */
	version: z.number().int().positive(),
	/** The five levels, 0 to 4, in order. */
	levels: z.array(MaturityLevel).length(5),
	capabilities: z.array(Capability).min(1),
});
export type CapabilityFile = z.infer<typeof CapabilityFile>;
