import { z } from 'zod';
import { Id, Line } from './ids.ts';

/** How much reliability a team needs today. It sets where "enough" lies; the highest level is not the goal. */
export const Stage = z.strictObject({
	id: Id,
	/** Name as it is chosen from. */
	name: Line,
	/** How to recognise it, one or two sentences. */
	means: Line,
	/** Level that is enough, for each capability by id. A team may change each. */
	targets: z.record(Id, z.number().int().min(0).max(4)),
	/** The one piece of advice for this stage. */
	advice: Line,
});
export type Stage = z.infer<typeof Stage>;

/** `content/assessment/stages.yaml`, in the order of what is at stake. */
export const StageFile = z.strictObject({ stages: z.array(Stage).min(1) });
export type StageFile = z.infer<typeof StageFile>;
