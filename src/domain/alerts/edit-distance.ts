/**
 * Insertions, deletions, replacements and swaps of neighbours between two texts.
 * @param limit where counting stops; anything above is `limit + 1`
 */
export function editDistance(a: string, b: string, limit: number): number {
	const far = limit + 1;
	if (Math.abs(a.length - b.length) > limit) return far;
	const width = b.length + 1;
	// Three rows are enough: a swap of neighbours looks two rows back.
	let before = new Array<number>(width).fill(far);
	let last = Array.from({ length: width }, (_, j) => j);
	let row = new Array<number>(width).fill(far);
	for (let i = 1; i <= a.length; i++) {
		// Further from the diagonal than the limit nothing can come back within it.
		const from = Math.max(1, i - limit);
		const to = Math.min(b.length, i + limit);
		row[from - 1] = from === 1 ? i : far;
		let least = row[from - 1]!;
		for (let j = from; j <= to; j++) {
			const above = j === i + limit ? far : last[j]!;
			let cost = Math.min(above + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, before[j - 2]! + 1);
			row[j] = cost;
			least = Math.min(least, cost);
		}
		if (least > limit) return far;
		[before, last, row] = [last, row, before];
	}
	return Math.min(last[b.length]!, far);
}
