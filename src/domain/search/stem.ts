/**
 * A word without its commonest English endings, so that `connections` meets `connection` and `rolled` meets `rolling`.
 * Deliberately coarse: it compares words of short texts; the text index has a stemmer of its own.
 */
export function stem(word: string): string {
	let known = stems.get(word);
	if (known === undefined) {
		known = stemOf(word);
		if (stems.size < MOST_KEPT) stems.set(word, known);
	}
	return known;
}

/** The same words come again and again; kept up to the words of a large site. */
const MOST_KEPT = 50_000;
const stems = new Map<string, string>();

function stemOf(word: string): string {
	if (word.length < 4 || /\d/.test(word)) return word;
	const single = plural(word);
	for (const [ending, shortest] of endings) {
		if (single.endsWith(ending) && single.length - ending.length >= shortest) {
			return undouble(single.slice(0, -ending.length));
		}
	}
	return single.endsWith('e') ? single.slice(0, -1) : single;
}

/** Ending and the fewest letters that must be left of it. */
const endings: [string, number][] = [
	['ability', 4],
	['ibility', 4],
	['able', 4],
	['ible', 4],
	['ation', 4],
	['ition', 4],
	['ity', 4],
	['ment', 4],
	['ing', 3],
	['ion', 4],
	['ed', 3],
	['er', 4],
	['ly', 4],
	['y', 4],
];

function plural(word: string): string {
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (/(sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2);
	return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

const undouble = (root: string) =>
	(/([bdgmnprt])\1$/.test(root) ? root.slice(0, -1) : root).replace(/e$/, '');
