/** Place of the first of the sorted words that is not before this one; the length of the list where none is. */
export function firstFrom(sorted: readonly string[], word: string): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle]! < word) low = middle + 1;
		else high = middle;
	}
	return low;
}
