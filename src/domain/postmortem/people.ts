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

/** Handles that are rather words of an incident: programs and shared accounts are called so. */
const ORDINARY = new Set(['Support', 'Alert', 'Data', 'Web', 'Ops', 'Oncall', 'Bot', 'unknown', 'Unknown']);

/** Words that make a name a role already: `Support desk`, `data on-call`, `Web engineer`. */
const ROLE =
	/\b(support|customer|client|on-?call|engineer|team|desk|lead|manager|commander|scribe|responder|duty|sre|operations)\b/i;

/** Whether somebody is called by what they do; such a name stays. */
export function isRole(name: string): boolean {
	return ROLE.test(name);
}

/** Role of a person that nobody has named yet: `Responder A` to `Responder Z`, then `Responder 27`. */
export function nthResponder(n: number): string {
	return `Responder ${n < 26 ? String.fromCharCode(65 + n) : n + 1}`;
}

/**
 * Puts roles where a text names people: whole words, longest name first so that `mia.kern` is not half replaced. After an @
 * the case does not count. A given name alone and a handle with a capital are names too, unless they are ordinary words.
 */
export function withRoles(people: readonly Person[]): (text: string) => string {
	const roles = new Map<string, string>();
	const called = new Map<string, string>();
	for (const { names, role } of people)
		for (const name of names.flatMap(forms)) {
			if (!roles.has(name)) roles.set(name, role);
			if (!called.has(name.toLowerCase())) called.set(name.toLowerCase(), role);
		}
	if (roles.size === 0) return (text) => text;
	const mention = anyOf([...called.keys()], '@', 'giu');
	const plain = anyOf([...roles.keys()], '(?<![\\p{L}\\p{N}_@])', 'gu');
	return (text) =>
		text
			.replace(mention, (found, name: string) => called.get(name.toLowerCase()) ?? found)
			.replace(plain, (found, name: string) => roles.get(name) ?? found);
}

function anyOf(names: readonly string[], before: string, flags: string): RegExp {
	const known = names.toSorted((a, b) => b.length - a.length).map(escapeRegExp);
	return new RegExp(`${before}(${known.join('|')})(?![\\p{L}\\p{N}_])`, flags);
}

/** A name, the given name of a full one, and a handle with a capital. One or two letters say too little to look for. */
function forms(name: string): string[] {
	const whole = name.trim().replace(/^@/, '');
	const given = /^(\p{Lu}[\p{L}'’-]{2,})\s+\p{Lu}/u.exec(whole)?.[1] ?? '';
	const handle = /^\p{Ll}{3,}$/u.test(whole) ? whole.charAt(0).toUpperCase() + whole.slice(1) : '';
	return [whole, given, handle].filter((form) => form.length > 2 && !WORDS.has(form) && !ORDINARY.has(form));
}

function escapeRegExp(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
