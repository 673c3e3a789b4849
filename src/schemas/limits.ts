import { z } from 'zod';

/**
 * Limits of a band. What is left out is open. Whether an end belongs to the band is said by the word, so that
 * "1 to 7 days" and "more than 7 days" never claim the same value: `{ atLeast: 24, atMost: 168 }`, `{ above: 168 }`.
 */
export const Limits = z
	.strictObject({
		atLeast: z.number().nonnegative().optional(),
		above: z.number().nonnegative().optional(),
		below: z.number().positive().optional(),
		atMost: z.number().positive().optional(),
	})
	.refine((limits) => limits.atLeast === undefined || limits.above === undefined, {
		message: 'use atLeast or above, not both',
	})
	.refine((limits) => limits.below === undefined || limits.atMost === undefined, {
		message: 'use below or atMost, not both',
	});
export type Limits = z.infer<typeof Limits>;
