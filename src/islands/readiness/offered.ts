import { readFragment, writeFragment } from '../../browser/fragment.ts';
import { TIERS } from '../../domain/readiness/items.ts';
import type { Tier } from '../../schemas/ids.ts';

/** What an address asks the checklist to show. */
export interface Offered {
	/** Id of a service of handbook.yaml. */
	service: string | null;
	/** A service that is not there, to begin with when the reader agrees. */
	fresh: { name: string; tier: Tier } | undefined;
}

/** Reads `#service=checkout` or `#name=…&tier=core`, once: a reload shows what was chosen since. */
export function takeOffered(): Offered {
	const fragment = readFragment();
	const service = fragment.get('service');
	const name = fragment.get('name')?.slice(0, 80);
	const tier = TIERS.find((known) => known === fragment.get('tier')) ?? 'normal';
	if (service !== null || name !== undefined) writeFragment(new URLSearchParams());
	return { service, fresh: name === undefined ? undefined : { name, tier } };
}
