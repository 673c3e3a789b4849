import type { Placed } from './placement.ts';
import { quote } from './slots.ts';

/** The command as it would be run: each value quoted for its spot; names without a value stay as they stand. */
export function fill(
	text: string,
	placed: readonly Placed[],
	values: Readonly<Record<string, string>>,
): string {
	let out = '';
	let at = 0;
	for (const { name, start, end, slot } of placed) {
		const value = values[name];
		out += text.slice(at, start) + (value === undefined ? text.slice(start, end) : quote(slot, value));
		at = end;
	}
	return out + text.slice(at);
}

/** Names that still have no value, each once, in the order in which they stand. */
export function missing(placed: readonly Placed[], values: Readonly<Record<string, string>>): string[] {
	return [...new Set(placed.map(({ name }) => name))].filter((name) => values[name] === undefined);
}
