import type { Tier } from '../../schemas/ids.ts';
import type { LifeStage, ReadinessItem, ReadinessPhase } from '../../schemas/readiness-item.ts';

/** From the tier that stops users when it is lost to the one whose delay harms nobody. */
export const TIERS = ['core', 'normal', 'supplementary'] as const satisfies readonly Tier[];

/** A service's life from its drawing to its end. */
export const STAGES = [
	'architecture',
	'development',
	'limited',
	'general',
	'operation',
	'deprecation',
] as const satisfies readonly LifeStage[];

/** An item with the phase that it belongs to. */
export interface Item extends ReadinessItem {
	phase: ReadinessPhase['id'];
}

/** All items in reading order: phase by phase, and as each file has them. */
export function itemsOf(phases: readonly ReadinessPhase[]): Item[] {
	return phases.flatMap(({ id, items }) => items.map((item) => ({ ...item, phase: id })));
}

/** The items that a tier demands, in reading order. */
export function demanded<T extends Pick<Item, 'tiers'>>(items: readonly T[], tier: Tier): T[] {
	return items.filter(({ tiers }) => tiers.includes(tier));
}

/** True where an item falls due in this stage of life or an earlier one. Before that it is no gap. */
export function isDue({ stage }: Pick<Item, 'stage'>, now: LifeStage): boolean {
	return STAGES.indexOf(stage) <= STAGES.indexOf(now);
}

/** What a change of tier changes in what is demanded. */
export interface TierDelta {
	/** Demanded by the new tier and not by the old one. */
	added: string[];
	/** Demanded by the old tier alone. What was done about them is kept. */
	dropped: string[];
}

/** Ids that are demanded newly, or no longer, when a service goes from one tier to another. */
export function tierDelta(
	items: readonly Pick<Item, 'id' | 'tiers'>[],
	from: Tier | undefined,
	to: Tier,
): TierDelta {
	const before = new Set(from ? demanded(items, from).map(({ id }) => id) : []);
	const after = new Set(demanded(items, to).map(({ id }) => id));
	return {
		added: [...after].filter((id) => !before.has(id)),
		dropped: [...before].filter((id) => !after.has(id)),
	};
}

/** The higher of two tiers. */
export function higherTier(one: Tier, other: Tier): Tier {
	return TIERS.indexOf(one) <= TIERS.indexOf(other) ? one : other;
}

/** True where the first tier demands more care than the second. */
export function outranks(one: Tier, other: Tier): boolean {
	return TIERS.indexOf(one) < TIERS.indexOf(other);
}
