import type { ParameterKind } from '../../schemas/runbook.ts';
import { INERT, type Slot, WHOLE } from './slots.ts';

/** Why a value is not taken, whatever the reader says. */
export type Refusal =
	/** Nothing was given. */
	| 'empty'
	/** Begins with `-`: a program would read an option. */
	| 'option'
	/** Has a `..` part (or is a lone dot in a URL): it would leave its place. */
	| 'parent'
	/** Has a line break, another control character, or a sign that hides or reorders text. */
	| 'control'
	/** Begins with a sign that programs read as an operator, in a shell word. */
	| 'operator'
	/** Has characters that this spot cannot hold safely. */
	| 'unsafe';

/** `pattern`: the value is harmless, but does not look like what is asked for. The reader may use it all the same. */
export type Verdict = Refusal | 'pattern' | 'ok';

/** What judging needs to know of a parameter. */
export interface Rule {
	kind: ParameterKind;
	/** Anchored at both ends when it is used. */
	pattern?: string | undefined;
}

/** What a value of each kind looks like when its parameter has no pattern of its own. */
export const KIND_PATTERNS: Partial<Record<ParameterKind, string>> = {
	name: '[A-Za-z0-9._-]+',
	path: '[A-Za-z0-9._/-]+',
	number: '0|[1-9][0-9]*',
};

// Control characters, lone surrogates, and the signs that hide or reorder text on a screen.
const HIDDEN = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/**
 * Whether a value may be filled in.
 * @param slots every spot on the page that the value would go to: the strictest decides
 */
export function judge(rule: Rule, value: string, slots: readonly Slot[]): Verdict {
	if (value.trim() === '') return 'empty';
	if (value.startsWith('-')) return 'option';
	if (HIDDEN.test(value)) return 'control';
	if (/(^|[/\\])\.\.([/\\]|$)/.test(value)) return 'parent';
	for (const slot of slots) {
		const refusal = refusals[slot]?.(value);
		if (refusal) return refusal;
	}
	const kind = KIND_PATTERNS[rule.kind];
	return [kind, rule.pattern].every((pattern) => !pattern || new RegExp(`^(?:${pattern})$`, 'u').test(value))
		? 'ok'
		: 'pattern';
}

const only = (allowed: RegExp) => (value: string) => (allowed.test(value) ? undefined : 'unsafe');
// A backslash ends an SQL literal early in MySQL, and not in PostgreSQL: no quoting is right in both.
const sql = (value: string) => (value.includes('\\') ? 'unsafe' : undefined);

const refusals: Partial<Record<Slot, (value: string) => Refusal | undefined>> = {
	// Quoting keeps the shell away from these, but not find, test or a job number.
	w: (value) => (/^[!()[\]{},;=<>+@%]/.test(value) ? 'operator' : undefined),
	i: only(INERT),
	n: only(WHOLE),
	l: sql,
	// PostgreSQL cuts a longer name at 63 bytes without an error, and the rest may be another table's name.
	d: (value) => (encodeURI(value).length > 63 ? 'unsafe' : sql(value)),
	u: (value) => (value === '.' ? 'parent' : undefined),
};
