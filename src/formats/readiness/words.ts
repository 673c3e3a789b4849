import type { Progress, Standing, Verdict } from '../../domain/readiness/judge.ts';
import type { MarkState } from '../../domain/readiness/review.ts';
import type { Tier } from '../../schemas/ids.ts';
import type { LifeStage } from '../../schemas/readiness-item.ts';

/** What tiers are called, as in the rest of the handbook. */
export const TIER_WORDS: Readonly<Record<Tier, string>> = {
	core: 'Core',
	normal: 'Normal',
	supplementary: 'Supplementary',
};

/** What the stages of a service's life are called. */
export const STAGE_WORDS: Readonly<Record<LifeStage, string>> = {
	architecture: 'Architecture',
	development: 'Development',
	limited: 'Limited availability (alpha, beta)',
	general: 'General availability',
	operation: 'Operation',
	deprecation: 'Deprecation',
};

/** What the three states are called. */
export const STATE_WORDS: Readonly<Record<MarkState, string>> = {
	open: 'Open',
	done: 'Done',
	'not-applicable': 'Does not apply',
};

/** Why a tick does not count, with what to do about it. */
export const FLAW_WORDS: Readonly<Record<NonNullable<Standing['flaw']>, string>> = {
	'evidence-missing': 'Ticked; counts as open until its evidence is named',
	'reason-missing': 'Said not to apply; counts as open until the reason is given',
};

/** The verdict in a sentence. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
	ready: 'Ready for this stage: everything that is due has evidence, or a reason why it does not apply.',
	planned: 'Ready with open items: each one that is due has an owner and a day.',
	'not-yet': 'Not ready yet: something that is due has neither evidence nor a plan.',
};

/** Progress in one line. What does not apply is named apart and never among what is done. */
export function progressLine({ demanded, done, notApplicable, open, due }: Progress): string {
	const apart =
		notApplicable > 0 ? `, ${notApplicable} ${notApplicable === 1 ? 'does' : 'do'} not apply` : '';
	const now = open > 0 ? `, ${open} open (${due} due now)` : '';
	return `${done} of ${demanded - notApplicable} done${apart}${now}`;
}
