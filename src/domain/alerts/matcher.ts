import type { Labels } from './alert.ts';

/** One matcher as Alertmanager writes it: `severity=~"critical|page"`. */
export interface Matcher {
	label: string;
	operator: '=' | '!=' | '=~' | '!~';
	value: string;
	/** As it was written, for the reader. */
	text: string;
	/** The compiled expression of `=~` and `!~`. */
	pattern?: RegExp;
}

/** Why a text is no matcher that can be used. */
export type MatcherProblem = 'syntax' | 'too-long' | 'bad-pattern' | 'not-portable' | 'slow-pattern';

/** Longest pattern that is compiled, in characters. */
export const MAX_PATTERN = 200;

/**
 * Reads a matcher in Alertmanager's form (its classic parser: the value may stand in double quotes or bare; `\"`, `\\`
 * and `\n` are escapes).
 */
export function parseMatcher(text: string): { matcher: Matcher } | { problem: MatcherProblem } {
	const parts = /^\s*([a-zA-Z_:][a-zA-Z0-9_:]*)\s*(=~|!~|!=|=)\s*(.*?)\s*$/s.exec(text);
	const [, label, operator, raw] = parts ?? [];
	const value = raw === undefined ? undefined : unquote(raw);
	if (!label || !operator || value === undefined) return { problem: 'syntax' };
	const matcher: Matcher = { label, operator: operator as Matcher['operator'], value, text: text.trim() };
	if (operator === '=' || operator === '!=') return { matcher };
	const compiled = compile(value);
	return 'pattern' in compiled ? { matcher: { ...matcher, ...compiled } } : compiled;
}

/** Whether it holds, with Alertmanager's meaning: patterns match the whole value, a missing label is the empty text. */
export function holds(matcher: Matcher, labels: Labels): boolean {
	const value = labels[matcher.label] ?? '';
	switch (matcher.operator) {
		case '=':
			return value === matcher.value;
		case '!=':
			return value !== matcher.value;
		case '=~':
			return matcher.pattern?.test(value) === true;
		case '!~':
			return matcher.pattern?.test(value) === false;
	}
}

function unquote(raw: string): string | undefined {
	if (!raw.startsWith('"')) return raw.includes('"') ? undefined : raw;
	const quoted = /^"((?:[^"\\\n]|\\["\\n])*)"$/.exec(raw);
	return quoted?.[1]?.replace(/\\(["\\n])/g, (_, c: string) => (c === 'n' ? '\n' : c));
}

/**
 * Alertmanager's patterns are RE2, ours are JavaScript's. What both have means the same here; what only one has is
 * refused, so that a matcher never holds in one and not in the other. The flag `(?i)` at the start is translated.
 */
function compile(value: string): { pattern: RegExp } | { problem: MatcherProblem } {
	if (value.length > MAX_PATTERN) return { problem: 'too-long' };
	const ignoreCase = value.startsWith('(?i)');
	const source = ignoreCase ? value.slice(4) : value;
	if (/\(\?(?!:)|\\[1-9kpPuxcQEAzZCB]|\[\[:/.test(source)) return { problem: 'not-portable' };
	// RE2 takes time in proportion to the text, JavaScript does not: `(a+)+` may take for ever.
	if (/[+*}]\)[+*{]|\([^()]*\|[^()]*\)[+*{]|\([^()]*[+*][^()]*\)[+*{]/.test(source))
		return { problem: 'slow-pattern' };
	try {
		return { pattern: new RegExp(`^(?:${portable(source)})$`, ignoreCase ? 'iu' : 'u') };
	} catch {
		return { problem: 'bad-pattern' };
	}
}

/** RE2 allows a backslash before any sign; with `u` JavaScript allows it only where it is needed. A dot takes `\r` too. */
function portable(source: string): string {
	let inClass = false;
	return source.replace(/\\(.)|[[\].]/gsu, (found, escaped: string | undefined) => {
		if (escaped !== undefined) {
			if (/[\w^$\\.*+?()[\]{}|/]/.test(escaped)) return found;
			return escaped === '-' && inClass ? '\\-' : escaped;
		}
		if (found === '.') return inClass ? '.' : '[^\\n]';
		inClass = found === '[';
		return found;
	});
}
