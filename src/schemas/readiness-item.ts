import { z } from 'zod';
import { Id, Line, SitePath, Tier } from './ids.ts';

/** The five phases a service goes through before it is taken on, in their order. */
export const ReadinessPhaseId = z.enum(['benchmark', 'capacity', 'tuning', 'monitoring', 'alerts']);
export type ReadinessPhaseId = z.infer<typeof ReadinessPhaseId>;

/** Stages of a service's life, in their order. Limited availability is an alpha or a beta. */
export const LifeStage = z.enum([
	'architecture',
	'development',
	'limited',
	'general',
	'operation',
	'deprecation',
]);
export type LifeStage = z.infer<typeof LifeStage>;

/** One thing that is true of a service that is ready, with what shows it. */
export const ReadinessItem = z.strictObject({
	/** Never changed and never used twice: marks in browsers and files are kept by it. */
	id: Id,
	/** What is true when it is done, as a statement. */
	title: Line.max(100, 'write at most 100 characters'),
	/** What goes wrong without it, one or two sentences. */
	why: Line,
	/** How to get there, one to three sentences. */
	how: Line,
	/** What somebody else can look at and be convinced. */
	evidence: Line,
	/** Tiers that demand it. */
	tiers: z.array(Tier).min(1),
	/** Stage in which it falls due; before that it is no gap. */
	stage: LifeStage,
	/** The reason for which it most often does not apply, offered as a beginning: `It runs no jobs.` */
	notFor: Line.optional(),
	/** Where to read on. */
	links: z.array(SitePath).min(1),
	/** Where it comes from: ids of content/sources/documents.yaml, each with its timestamp or section. */
	sources: z.array(z.strictObject({ id: Id, at: Line.optional() })).min(1),
});
export type ReadinessItem = z.infer<typeof ReadinessItem>;

/** One file of `content/readiness/phases/`: a phase and its items, in the order in which to do them. */
export const ReadinessPhase = z.strictObject({
	id: ReadinessPhaseId,
	/** As lists and reports name it. */
	title: Line,
	/** What the phase finds out, one sentence. */
	about: Line,
	items: z.array(ReadinessItem).min(1),
});
export type ReadinessPhase = z.infer<typeof ReadinessPhase>;
