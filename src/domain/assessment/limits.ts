/** Ends of a band. What is left out is open; the word says whether the end belongs to it. */
export interface Limits {
	atLeast?: number | undefined;
	above?: number | undefined;
	below?: number | undefined;
	atMost?: number | undefined;
}

/** Whether a value lies in a band. */
export function contains(limits: Limits, value: number): boolean {
	return (
		(limits.atLeast === undefined || value >= limits.atLeast) &&
		(limits.above === undefined || value > limits.above) &&
		(limits.below === undefined || value < limits.below) &&
		(limits.atMost === undefined || value <= limits.atMost)
	);
}

/** Whether two bands have a value in common. */
export function overlap(a: Limits, b: Limits): boolean {
	const low = lower(a).value > lower(b).value ? lower(a) : lower(b);
	const lowClosed = [lower(a), lower(b)].every((end) => end.value < low.value || end.closed);
	const high = upper(a).value < upper(b).value ? upper(a) : upper(b);
	const highClosed = [upper(a), upper(b)].every((end) => end.value > high.value || end.closed);
	return low.value < high.value || (low.value === high.value && lowClosed && highClosed);
}

function lower({ atLeast, above }: Limits) {
	if (above !== undefined) return { value: above, closed: false };
	return { value: atLeast ?? 0, closed: true };
}

function upper({ atMost, below }: Limits) {
	if (below !== undefined) return { value: below, closed: false };
	return { value: atMost ?? Number.POSITIVE_INFINITY, closed: true };
}
