import { readCached, writeCached } from './cache.ts';
import { diagramHash } from './cache-key.ts';
import { Drawer } from './draw.ts';
import type { Picture } from './svg/compose.ts';

/** A drawn diagram with the hash that names it. */
export interface Diagram extends Picture {
	hash: string;
}

/** How many diagrams were drawn and how many came from the cache since the build began. */
export const counts = { drawn: 0, cached: 0 };

/** The thread that draws for the build. */
export const drawer = new Drawer();

const known = new Map<string, Promise<Diagram>>();

/** The prefix of every id in a diagram. */
export function diagramId(hash: string): string {
	return `ekd-${hash}`;
}

/**
 * The picture of a source: from this build, from the cache on disk, or drawn now.
 * @throws Error with mermaid's message for a source that it cannot draw
 */
export function diagramOf(source: string): Promise<Diagram> {
	const hash = diagramHash(source);
	const diagram = known.get(hash) ?? find(source, hash);
	known.set(hash, diagram);
	return diagram;
}

async function find(source: string, hash: string): Promise<Diagram> {
	const cached = readCached(hash);
	if (cached) {
		counts.cached++;
		return { hash, ...cached };
	}
	const picture = await drawer.draw(source, diagramId(hash));
	writeCached(hash, picture);
	counts.drawn++;
	return { hash, ...picture };
}
