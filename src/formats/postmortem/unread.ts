import type { Kept } from '../../domain/postmortem/draft.ts';
import { isRecord } from '../envelope.ts';

/**
 * Fields of a record that are not known here, with what an earlier reading kept.
 * @param unread what was found in known fields and not understood
 */
export function more(
	value: Record<string, unknown>,
	known: readonly string[],
	unread: Record<string, unknown> = {},
): { more?: Record<string, unknown> } {
	const before = isRecord(value['more']) ? value['more'] : {};
	const rest = Object.entries(value).filter(
		([name]) => name !== 'more' && name !== '__proto__' && !known.includes(name),
	);
	const all = { ...before, ...Object.fromEntries(rest), ...unread };
	return Object.keys(all).length > 0 ? { more: all } : {};
}

/** A record as it is written: what an earlier reading kept stands again where it was found. A field that could not be read shares its name with what took its place: that alone stays in `more`. */
export function written<T extends object>(item: T & Kept): object {
	const { more, ...own } = item;
	const kept = Object.entries(more ?? {});
	const apart = kept.filter(([name]) => name in own);
	const free = kept.filter(([name]) => !(name in own));
	return {
		...Object.fromEntries(free),
		...own,
		...(apart.length > 0 ? { more: Object.fromEntries(apart) } : {}),
	};
}
