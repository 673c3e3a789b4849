import { stemmer } from 'stemmer';

/**
 * A word without its endings, so that `connections` meets `connected`, and `broke` meets `broken`: Porter's stem (1980,
 * "An algorithm for suffix stripping"), of the irregular forms that people type about systems, their plain verb's.
 * It compares words of short texts; the text index has a stemmer of its own.
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

/** Shorter words and those with digits are names: `dns`, `k8s`, `ios`. */
const SHORTEST = 4;

function stemOf(word: string): string {
	const plain = irregular.get(word);
	if (plain) return stemmer(plain);
	if (word.length < SHORTEST || /\d/.test(word)) return word;
	// Porter leaves expiri of expiry and expir of expires.
	return stemmer(word).replace(/i$/, '');
}

/** Plain form, then the forms that no rule leads back to it. */
const forms = [
	'begin began begun',
	'break broke broken breakage',
	'choose chose chosen choice choices',
	'die died dying dead death',
	'fail failure failures',
	'fall fell fallen',
	'find found',
	'freeze froze frozen',
	'full fuller',
	'go went gone',
	'grow grew grown growth',
	'hang hung',
	'high higher highest height',
	'keep kept',
	'know knew known',
	'long longer length',
	'lose lost loss losses',
	'run ran',
	'send sent',
	'slow slower slowness',
	'steal stole stolen',
	'stick stuck',
	'take took taken',
	'tell told',
	'throw threw thrown',
	'wake woke woken',
	'write wrote written',
];
const irregular: ReadonlyMap<string, string> = new Map(
	forms.flatMap((line) => {
		const [plain = '', ...others] = line.split(' ');
		return others.map((other) => [other, plain] as const);
	}),
);
