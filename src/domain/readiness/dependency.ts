import type { Service } from '../../schemas/handbook.ts';
import type { Tier } from '../../schemas/ids.ts';
import { higherTier, outranks } from './items.ts';

/** What is needed of a service to see how tiers travel. `dependsOn` are those that it waits for. */
export type TieredService = Pick<Service, 'id' | 'tier' | 'dependsOn'>;

/** A service that has to be looked after better than before, and why. */
export interface Raise {
	service: string;
	from: Tier;
	to: Tier;
	/** Who waits for whom, from the service that brings the tier to this one. */
	path: string[];
}

/** A new call from one service to another. */
export interface NewDependency {
	caller: string;
	called: string;
	/** False where the caller tells and goes on: that passes no tier on. */
	waits: boolean;
}

/** Services whose tier is lower than that of something that waits for them, directly or through others. */
export function raises(services: readonly TieredService[]): Raise[] {
	const needed = spread(services);
	return services.flatMap(({ id, tier }) => {
		const found = needed.get(id);
		return found && outranks(found.tier, tier)
			? [{ service: id, from: tier, to: found.tier, path: found.path }]
			: [];
	});
}

/**
 * What one more dependency does to tiers. Services that were too low before are not repeated, unless they rise further.
 * Ids that nothing defines change nothing.
 */
export function afterDependency(
	services: readonly TieredService[],
	{ caller, called, waits }: NewDependency,
): Raise[] {
	const known = new Set(services.map(({ id }) => id));
	if (!waits || caller === called || !known.has(caller) || !known.has(called)) return [];
	const before = spread(services);
	const changed = services.map((service) =>
		service.id === caller ? { ...service, dependsOn: [...service.dependsOn, called] } : service,
	);
	return raises(changed).flatMap((raise) => {
		const from = before.get(raise.service)?.tier ?? raise.from;
		return outranks(raise.to, from) ? [{ ...raise, from }] : [];
	});
}

/** For each service the tier that it really has: its own, or that of what waits for it. */
function spread(services: readonly TieredService[]): Map<string, { tier: Tier; path: string[] }> {
	const byId = new Map(services.map((service) => [service.id, service]));
	const needed = new Map(services.map(({ id, tier }) => [id, { tier, path: [id] }]));
	const todo = services.map(({ id }) => id);
	for (let id = todo.shift(); id !== undefined; id = todo.shift()) {
		const here = needed.get(id);
		if (!here) continue;
		for (const next of byId.get(id)?.dependsOn ?? []) {
			const there = needed.get(next);
			// A tier only ever rises, and there are three: circles end.
			if (!there || !outranks(here.tier, there.tier)) continue;
			needed.set(next, { tier: higherTier(here.tier, there.tier), path: [...here.path, next] });
			todo.push(next);
		}
	}
	return needed;
}
