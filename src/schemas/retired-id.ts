import { z } from 'zod';
import { Day, Id, Line } from './ids.ts';

/** What readers keep something under: an answer, a mark, a tick, a result. */
export const KeptKind = z.enum([
	'capability',
	'question',
	'next-step',
	'stage',
	'outcome',
	'idea',
	'topology',
	'readiness-item',
	'onboarding-line',
	'drill',
	'advice',
]);
export type KeptKind = z.infer<typeof KeptKind>;

/** An id that was published and is not used any more. It stays here for ever, so that nobody gives it a second meaning. */
const RetiredId = z.strictObject({
	kind: KeptKind,
	id: Id,
	/** Day on which it went. */
	on: Day,
	/** Why, and what took its place. */
	because: Line,
});
export type RetiredId = z.infer<typeof RetiredId>;

/** `content/retired-ids.yaml`. */
export const RetiredIds = z.strictObject({ retired: z.array(RetiredId) });
