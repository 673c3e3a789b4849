const DAY = 24 * 60 * 60_000;

/**
 * Whole days since an alert began, where that is a day or more; nothing for a younger one or where no time was said.
 * Whoever is paged is paged within minutes: an alert of yesterday was left to fire, or its payload is an example or an old
 * copy. The day is our own choice: it lets a night and its handover pass without a warning.
 * @param since when it began, milliseconds since 1970
 * @param now the moment to count to
 */
export function daysOld(since: number | undefined, now: number): number | undefined {
	return since === undefined || now - since < DAY ? undefined : Math.floor((now - since) / DAY);
}
