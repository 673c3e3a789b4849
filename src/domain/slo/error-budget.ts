/** Seconds in a day. */
export const DAY = 86_400;

/**
 * The error budget as a share: 99.9 gives 0.001.
 * @param objective percent of good events or good time, above 0 and below 100
 * @throws RangeError for 100 and beyond: an objective without a budget forbids every change
 */
export function budgetShare(objective: number): number {
	if (!(objective > 0 && objective < 100))
		throw new RangeError(`An objective lies above 0 % and below 100 %; this is ${objective} %.`);
	// 100 - 99.93 is 0.0699999…; twelve digits are more than any objective has.
	return Number(((100 - objective) / 100).toPrecision(12));
}

/**
 * Seconds that a service may be wholly unavailable in a period without missing its objective.
 * @param days length of the period: 365 for a year, 90 for a quarter
 */
export function allowedUnavailability(objective: number, days: number): number {
	return budgetShare(objective) * period(days);
}

/** The objective in percent that allows so many seconds of full unavailability in a period of so many days. */
export function objectiveFor(seconds: number, days: number): number {
	const whole = period(days);
	if (!(seconds > 0 && seconds < whole))
		throw new RangeError(`${seconds} s do not lie within a period of ${days} days.`);
	return 100 * (1 - seconds / whole);
}

/** Bad events that a budget allows among so many events. */
export function allowedEvents(objective: number, events: number): number {
	return budgetShare(objective) * events;
}

/** Seconds of unavailability that a stricter objective takes away in a period: from 99.5 to 99.9 over a year 126,144. */
export function unavailabilitySaved(from: number, to: number, days: number): number {
	return allowedUnavailability(from, days) - allowedUnavailability(to, days);
}

function period(days: number): number {
	if (!(days > 0)) throw new RangeError(`A period is longer than nothing; this is ${days} days.`);
	return days * DAY;
}
