import type { PeopleNeed, ScoredStep } from './model.ts';

/** How many people there are, by where; null where nobody has said. */
export type People = Readonly<Record<PeopleNeed['of'], number | null>>;

/** A step's need for people, and how many there are. */
export interface TooFew extends PeopleNeed {
	has: number;
}

/** What a team lacks in people for a step; null where it has enough or nobody has said. */
export function tooFewFor({ people: need }: Pick<ScoredStep, 'people'>, people: People): TooFew | null {
	const has = need ? people[need.of] : null;
	return need && has !== null && has < need.atLeast ? { ...need, has } : null;
}
