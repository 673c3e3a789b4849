import { findPlaceholders } from './placeholders.ts';
import type { Declared, Placed } from './placement.ts';

/**
 * Placeholders of a web address. They may stand in the path, the query or the fragment: never in the scheme or the
 * host, where a value would lead somewhere else.
 */
export function placeUrl(address: string, parameters: readonly Declared[]): Placed[] {
	const kinds = new Map(parameters.map(({ name, kind }) => [name, kind]));
	const host = /^https?:\/\/[^/?#]+/.exec(address)?.[0].length ?? address.length;
	return findPlaceholders(address, new Set(kinds.keys())).map((placeholder) => {
		const kind = kinds.get(placeholder.name) ?? 'text';
		if (placeholder.start <= host) return { ...placeholder, slot: 'u', problem: 'needs-string' };
		return ['name', 'number', 'url-part'].includes(kind)
			? { ...placeholder, slot: 'u' }
			: { ...placeholder, slot: 'u', problem: 'kind' };
	});
}
