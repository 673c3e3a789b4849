import { isRecord } from '../envelope.ts';

/** Longest text that is kept of a field; a longer one is cut. */
export const MAX_TEXT = 10_000;

/** A text of an untrusted value, cut at the limit; the fallback where it is none. */
export function text(value: unknown, fallback = '', limit = MAX_TEXT): string {
	return typeof value === 'string' ? value.slice(0, limit) : fallback;
}

/** A point in time; nothing where it is none. */
export function time(value: unknown): number | undefined {
	return typeof value === 'number' && Number.isFinite(value) && value > 0 && value < MAX_TIME
		? value
		: undefined;
}

/** Texts by name. A name may be anything but `__proto__`, which no parameter is called. */
export function texts(value: unknown, limit = 500): Record<string, string> {
	if (!isRecord(value)) return {};
	return Object.fromEntries(
		Object.entries(value)
			.filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[0] !== '__proto__')
			.slice(0, limit)
			.map(([name, one]) => [name.slice(0, 200), one.slice(0, MAX_TEXT)]),
	);
}

/** A list's items that can be read; the second part is how many could not. */
export function items<T>(
	value: unknown,
	read: (item: unknown) => T | undefined,
): { read: T[]; lost: number } {
	const all: unknown[] = Array.isArray(value) ? value : [];
	const good = all.map(read).filter((item) => item !== undefined);
	return { read: good, lost: all.length - good.length };
}

/** One of the known words; nothing for another one. */
export function oneOf<T extends string>(value: unknown, words: readonly T[]): T | undefined {
	return words.find((word) => word === value);
}

/** An address that may be opened: web, mail or telephone. Nothing for anything else, `javascript:` among it. */
export function safeLink(value: unknown): string | undefined {
	return typeof value === 'string' && /^(?:https?:\/\/|mailto:|tel:)[^\s<>"]{1,2000}$/i.test(value)
		? value
		: undefined;
}

/** The last moment that JavaScript can write as a date. */
const MAX_TIME = 8.64e15;
