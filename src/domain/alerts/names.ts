/** How a name is close to another: mistyped, a part of it, or made of the same words. */
export type Nearness = 'spelling' | 'part' | 'words';

/** A known name that is close to what was asked for. */
export interface NearName {
	name: string;
	how: Nearness;
	/** From 0 to 1, above 0; only for the order. */
	closeness: number;
}

/** The name without case and separators: two spellings of one name have the same key. */
export function nameKey(name: string): string {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Words of an alert name in lower case: `KubePVCFillingUp` and `kube_pvc filling-up` are kube, pvc, filling, up. */
export function nameWords(name: string): string[] {
	return name
		.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
		.replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
}

/**
 * Insertions, deletions, replacements and swaps of neighbours between two texts.
 * @param limit where counting stops; anything above is `limit + 1`
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, before[j - 2]! + 1);
			next.push(cost);
			least = Math.min(least, cost);
		}
		if (least > limit) return limit + 1;
		before = row;
		row = next;
	}
	return Math.min(row[b.length]!, limit + 1);
}

/**
 * Known names that are close to the asked one, closest first; ties by name, so that the order never changes.
 * A name with the same key is the closest of all. Very short names are only matched by key: nearly all would be near.
 */
export function nearNames(asked: string, known: Iterable<string>, limit = 5): NearName[] {
	const found: NearName[] = [];
	const query = { key: nameKey(asked).slice(0, MAX_NAME), words: nameWords(asked.slice(0, MAX_NAME)) };
	if (query.key === '') return [];
	for (const name of known) {
		const near = compare(query, name);
		if (near) found.push({ name, ...near });
	}
	return found.sort((a, b) => b.closeness - a.closeness || (a.name < b.name ? -1 : 1)).slice(0, limit);
}

/** Longer names are cut: no alert of the published rule sets is longer than 60 characters. */
const MAX_NAME = 120;

interface Query {
	key: string;
	words: string[];
}

function compare({ key, words }: Query, name: string): Omit<NearName, 'name'> | undefined {
	const other = nameKey(name);
	if (key === other) return { how: 'spelling', closeness: 1 };
	if (key.length < 4) return undefined;
	// One slip in a short name, two from eight letters: what typing correction elsewhere uses too.
	const allowed = key.length < 8 ? 1 : 2;
	const slips = editDistance(key, other, allowed);
	if (slips <= allowed) return { how: 'spelling', closeness: 0.95 - slips * 0.05 };
	const longer = Math.max(key.length, other.length);
	if (words.length > 1 && (other.includes(key) || key.includes(other)))
		return { how: 'part', closeness: 0.5 + (0.3 * Math.min(key.length, other.length)) / longer };
	return sharedWords(words, nameWords(name));
}

function sharedWords(a: string[], b: string[]): Omit<NearName, 'name'> | undefined {
	const rest = new Set(b);
	const shared = [...new Set(a)].filter((word) => rest.has(word)).length;
	const share = shared / new Set([...a, ...b]).size;
	// Two words and half of all: `KubePodNotReady` is near `KubeNodeNotReady`, `KubeJobFailed` is not.
	return shared >= 2 && share >= 0.5 ? { how: 'words', closeness: 0.5 * share } : undefined;
}
