import { z } from 'zod';
import { Id, Line, Tier } from './ids.ts';

const Answer = z
	.strictObject({
		id: Id,
		/** As it is ticked. */
		label: Line,
		/** The service is at least of this tier; absent where the answer asks for none. */
		tier: Tier.optional(),
		/** For "we do not know": the highest tier that it could turn out to ask for. */
		unknown: Tier.optional(),
		/** The reason, one sentence, as the result shows it. */
		because: Line,
	})
	.refine(({ tier, unknown }) => !(tier && unknown), {
		path: ['unknown'],
		message: 'let an answer ask for a tier or say that nobody knows, not both',
	});

const Question = z.strictObject({
	/** Never changed: addresses that people share name it. */
	id: Id,
	/** The question as it is asked. */
	ask: Line,
	/** Why it matters for the tier, one sentence. */
	why: Line,
	answers: z.array(Answer).min(2),
});

/** `content/readiness/tier-finder.yaml`: a few questions that lead to a tier. The highest tier asked for wins. */
export const TierFinder = z.strictObject({ questions: z.array(Question).min(2).max(7) });
export type TierFinder = z.infer<typeof TierFinder>;
