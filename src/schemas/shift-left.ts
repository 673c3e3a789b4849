import { z } from 'zod';
import { Id, Line, SitePath } from './ids.ts';
import { SourcePlace } from './source-place.ts';

/** Stages of a change, from the last in which a fault can be found to the first. */
export const Stage = z.enum(['production', 'release', 'pre-production', 'developer', 'requirements']);

/** One practice that finds faults earlier, or lessens what they do. */
export const ShiftLeftPractice = z.strictObject({
	id: Id,
	name: Line,
	stage: Stage,
	/** Id of the outcome of the assessment that should move. */
	metric: Id,
	/** How it helps, one line. */
	helps: Line,
	/** Where to read on. */
	page: SitePath,
	sources: z.array(SourcePlace).min(1),
});
export type ShiftLeftPractice = z.infer<typeof ShiftLeftPractice>;

/** `content/shift-left.yaml`: from production, on the right, to requirements, on the left. */
export const ShiftLeft = z.strictObject({ practices: z.array(ShiftLeftPractice).min(1) });
