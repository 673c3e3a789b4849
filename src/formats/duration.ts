const units = [
	['d', 86_400],
	['h', 3_600],
	['min', 60],
	['s', 1],
] as const;

/** A length of time in the largest unit that it fills, with two decimals at most: 2592 s are `43.2 min`. */
export function durationText(seconds: number): string {
	const [name, size] = units.find(([, size]) => seconds >= size) ?? ['s', 1];
	return `${rounded(seconds / size, 2)} ${name}`;
}

/** A share as percent, with so many decimals at most: 0.0144 is `1.44 %`. */
export function percentText(share: number, decimals = 2): string {
	return `${rounded(share * 100, decimals)} %`;
}

/** Half rounds up, also where binary numbers hold a little less: 1.825 is 1.83. */
function rounded(value: number, decimals: number): string {
	const scale = 10 ** decimals;
	return String(Math.round(value * scale * (1 + Number.EPSILON * 4)) / scale);
}
