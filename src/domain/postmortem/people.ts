/** A person of a record or a chat, and how the draft calls them. */
export interface Person {
	/** Every form under which a text may name them: handle, display name, full name. */
	names: readonly string[];
	/** What stands instead. Equal to a name where the team chose to keep it. */
	role: string;
}

/** Given names that are also ordinary words: they are replaced only as a part of a longer name. */
const WORDS = new Set(
	'Will Mark Bill Grace May Rob Art Hope Faith Pat Sue Drew Chase Summer June April Max Frank Jack Rich Rose Dawn Page Guy Dean Earl Penny Olive Ray Miles'.split(
		' ',
	),
);

/** Role of a person that nobody has named yet: `Responder A` to `Responder Z`, then `Responder 27`. */
export function nthResponder(n: number): string {
	return `Responder ${n < 26 ? String.fromCharCode(65 + n) : n + 1}`;
}

/**
 * Puts roles where a text names people: whole words, an @ before them included, longest name first so that `mia.kern` is
 * not half replaced. A given name alone is replaced too, unless it is an ordinary word.
 */
export function withRoles(people: readonly Person[]): (text: string) => string {
	const roles = new Map<string, string>();
	for (const { names, role } of people)
		for (const name of names.flatMap(forms)) if (!roles.has(name)) roles.set(name, role);
	if (roles.size === 0) return (text) => text;
	const known = [...roles.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])@?(${known.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
	return (text) => text.replace(pattern, (found, name: string) => roles.get(name) ?? found);
}

/** A name and, of a full name, its given name. Names of one or two letters say too little to look for. */
function forms(name: string): string[] {
	const whole = name.trim().replace(/^@/, '');
	const given = /^(\p{Lu}[\p{L}'’-]{2,})\s+\p{Lu}/u.exec(whole)?.[1];
	return [
		...(whole.length > 2 && !WORDS.has(whole) ? [whole] : []),
		...(given && !WORDS.has(given) ? [given] : []),
	];
}

function escapeRegExp(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
