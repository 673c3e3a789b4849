/** `share` of one hex colour over another, in sRGB. */
export function mix(over: string, under: string, share: number): string {
	const [a, b] = [channels(over), channels(under)];
	return toHex(a.map((value, i) => value * share + (b[i] ?? 0) * (1 - share)));
}

/** Red, green and blue, 0 to 255, of `#rrggbb`. */
export function channels(hex: string): number[] {
	return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** Hex colour from channels of 0 to 255; values beyond are clamped. */
export function toHex(values: number[]): string {
	const two = (value: number) =>
		Math.round(Math.max(0, Math.min(255, value)))
			.toString(16)
			.padStart(2, '0');
	return `#${values.map(two).join('')}`;
}
