import { onboardingTicks } from '../content-files/onboarding.ts';
import { readPages } from '../content-files/pages.ts';
import type { TickGroup } from '../domain/onboarding/ticks.ts';
import { handbook } from './handbook.ts';

/** Everything that a newcomer can tick, group by group in the order of the pages. */
export const tickGroups: TickGroup[] = onboardingTicks(readPages().pages, handbook).groups;
