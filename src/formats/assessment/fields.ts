import { isRecord } from '../envelope.ts';

/** An id as content writes it. Guards names such as `__proto__` too. */
export function isId(value: unknown): value is string {
	return typeof value === 'string' && value.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

/** A day, YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
	return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);
}

/** A whole number from 0 on that a team or a count of services can be. */
export function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100_000;
}

/** True where a value is one of a list of words. */
export function isOneOf<T extends string>(words: readonly T[], value: unknown): value is T {
	return words.some((word) => word === value);
}

/**
 * Reads a record entry by entry. What does not fit is put into `unread` under its path, as it was.
 * @param read gives the value, or undefined where the entry does not fit
 */
export function readEntries<T>(
	path: string,
	raw: unknown,
	read: (entry: unknown) => T | undefined,
	unread: Record<string, unknown>,
): Record<string, T> {
	const result: Record<string, T> = {};
	if (raw === undefined) return result;
	if (!isRecord(raw)) {
		unread[path] = raw;
		return result;
	}
	for (const [id, entry] of Object.entries(raw)) {
		const value = isId(id) ? read(entry) : undefined;
		if (value === undefined) unread[`${path}.${id}`] = entry;
		else result[id] = value;
	}
	return result;
}
