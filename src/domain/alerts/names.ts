import { editDistance } from './edit-distance.ts';

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

/** A known name, ready for many comparisons. */
export interface KnownName {
	name: string;
	key: string;
	words: ReadonlySet<string>;
	/** One bit for each letter of the key. */
	letters: number;
}

/** Names ready to be compared: taking a name apart costs more than comparing it. */
export function vocabulary(names: Iterable<string>): KnownName[] {
	return Array.from(names, takenApart);
}

/**
 * Known names that are close to the asked one, closest first; ties by name, so that the order never changes.
 * A name with the same key is the closest of all. Very short names are only matched by key: nearly all would be near.
 */
export function nearNames(asked: string, known: Iterable<KnownName>, limit = 5): NearName[] {
	const query = takenApart(asked.slice(0, MAX_NAME));
	if (query.key === '') return [];
	const found: NearName[] = [];
	for (const other of known) {
		const near = compare(query, other);
		if (near) found.push({ name: other.name, ...near });
	}
	return found.sort((a, b) => b.closeness - a.closeness || (a.name < b.name ? -1 : 1)).slice(0, limit);
}

/** Longer names are cut: no alert of the published rule sets is longer than 60 characters. */
const MAX_NAME = 120;

function takenApart(name: string): KnownName {
	const key = nameKey(name);
	return { name, key, words: new Set(nameWords(name)), letters: lettersOf(key) };
}

/** Letters share bits where there are more than 32 of them: a test by bits may let one pass, never stop one. */
function lettersOf(key: string): number {
	let bits = 0;
	for (let i = 0; i < key.length; i++) bits |= 1 << (key.charCodeAt(i) & 31);
	return bits;
}

/** Whether so few slips could lead from one key to the other. Each brings one letter in or out at most, or both. */
function mayBeNear(a: number, b: number, slips: number): boolean {
	let differing = a ^ b;
	let count = 0;
	for (; differing !== 0; count++) differing &= differing - 1;
	return count <= 2 * slips;
}

function compare({ key, words, letters }: KnownName, other: KnownName): Omit<NearName, 'name'> | undefined {
	if (key === other.key) return { how: 'spelling', closeness: 1 };
	if (key.length < 4) return undefined;
	// One slip in a short name, two from eight letters: what typing correction elsewhere uses too.
	const allowed = key.length < 8 ? 1 : 2;
	const slips = mayBeNear(letters, other.letters, allowed)
		? editDistance(key, other.key, allowed)
		: undefined;
	if (slips !== undefined && slips <= allowed) return { how: 'spelling', closeness: 0.95 - slips * 0.05 };
	const [shorter, longer] = [key.length, other.key.length].sort((a, b) => a - b) as [number, number];
	if (words.size > 1 && (other.key.includes(key) || key.includes(other.key)))
		return { how: 'part', closeness: 0.5 + (0.3 * shorter) / longer };
	return sharedWords(words, other.words);
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): Omit<NearName, 'name'> | undefined {
	let shared = 0;
	for (const word of a) if (b.has(word)) shared++;
	const share = shared / (a.size + b.size - shared);
	// Two words and half of all: `KubePodNotReady` is near `KubeNodeNotReady`, `KubeJobFailed` is not.
	return shared >= 2 && share >= 0.5 ? { how: 'words', closeness: 0.5 * share } : undefined;
}
