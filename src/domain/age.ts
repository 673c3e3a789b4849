/** How old something is, in the largest unit that says enough. */
export interface Age {
	amount: number;
	unit: 'minute' | 'hour' | 'day';
}

/** @param from @param now instants in milliseconds since 1970; a clock that runs behind gives 0 minutes */
export function ageOf(from: number, now: number): Age {
	const minutes = Math.max(0, Math.floor((now - from) / 60_000));
	if (minutes < 60) return { amount: minutes, unit: 'minute' };
	const hours = Math.floor(minutes / 60);
	return hours < 48 ? { amount: hours, unit: 'hour' } : { amount: Math.floor(hours / 24), unit: 'day' };
}
