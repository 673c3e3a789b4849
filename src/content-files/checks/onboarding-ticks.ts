import { onboardingTicks } from '../onboarding.ts';
import type { Rule } from '../rule.ts';

/** Every line that can be ticked has an id of its own. */
export const onboardingTickIds: Rule = {
	id: 'onboarding-tick',
	about: 'Lines to tick on the onboarding pages have ids, and each its own.',
	when: 'always',
	check: ({ pages, handbook }) => onboardingTicks(pages, handbook).findings,
};
