/** Standard normal quantile for 95 %. */
const Z = 1.959964;

/**
 * Wilson's score interval for k of n at 95 %, in percent: honest for small n, never outside 0 to 100
 * (Wilson 1927; Brown, Cai and DasGupta 2001).
 */
export function wilson(k: number, n: number): { low: number; high: number } {
	const p = k / n;
	const z2 = Z * Z;
	const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
	const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
	return { low: 100 * Math.max(0, middle - half), high: 100 * Math.min(1, middle + half) };
}
