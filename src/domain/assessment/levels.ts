/**
 * The level that a score has reached, 0 to 4: whole levels only, because a tenth is not a difference that anybody
 * could see. Names of levels are content.
 * @param score 0 to 4
 */
export function levelReached(score: number): number {
	return Math.min(4, Math.max(0, Math.floor(tidy(score))));
}

/** Drops the dust of floating point, so that three thirds reach the level that they add up to. */
export function tidy(value: number): number {
	return Math.round(value * 1e9) / 1e9;
}
