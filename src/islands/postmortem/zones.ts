/** Offsets from UTC to choose from: whole and half hours, and the three quarter-hour zones that people live in. */
export function zones(): string[] {
	const steps = Array.from({ length: 53 }, (_, n) => -720 + n * 30);
	return [...steps, 345, 525, 765].sort((a, b) => a - b).map(offsetText);
}

/** The offset of this browser today. */
export function hereZone(): string {
	return offsetText(-new Date().getTimezoneOffset());
}

/** Minutes of an offset such as `+05:45`. */
export function minutesOf(offset: string): number {
	const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
	return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function offsetText(minutes: number): string {
	const two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, '0');
	return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
