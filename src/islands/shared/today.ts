import type { Day } from '../../domain/mind-map/day.ts';

/** The reader's own calendar day. A review falls due by the wall calendar, not by UTC. */
export function localDay(now = new Date()): Day {
	const two = (part: number) => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
