/** A moment as people write it in a timeline: `2026-03-10 02:41 UTC`. */
export function utcMinute(time: number): string {
	return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Only the time of day: `02:41`. */
export function utcClock(time: number): string {
	return new Date(time).toISOString().slice(11, 16);
}

/** The day: `2026-03-10`. */
export function utcDay(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
