import { utcClock, utcDay } from '../../formats/incident/utc.ts';

/** The time of day where the reader is: `04:41`. */
export function hereClock(time: number): string {
	return new Date(time).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** Value of a date and time field that is read as UTC. */
export function utcField(time: number): string {
	return `${utcDay(time)}T${utcClock(time)}`;
}

/** The moment that such a field names; nothing while it is incomplete. */
export function fromUtcField(value: string): number | undefined {
	const time = Date.parse(`${value}Z`);
	return Number.isNaN(time) ? undefined : time;
}

/** `32 min`, `2:05 h`, from two days on `3 d`. */
export function span(milliseconds: number): string {
	const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
	if (minutes < 60) return `${minutes} min`;
	if (minutes >= 2 * 24 * 60) return `${Math.floor(minutes / 60 / 24)} d`;
	return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} h`;
}
