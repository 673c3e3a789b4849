import type { Placeholder } from './placeholders.ts';
import type { Spot } from './placement.ts';

/**
 * Where placeholders stand in PromQL and LogQL, whose strings are those of Go: in a string after a matcher they are
 * text or a regular expression, elsewhere only a number is safe.
 */
export function placeQuery(text: string, placeholders: readonly Placeholder[]): Spot[] {
	const strings = literals(text);
	return placeholders.map(({ start, end }) => {
		const inside = strings.find((literal) => literal.start < start && end <= literal.end);
		if (!inside) return bare(text, start, end);
		if (inside.sign === '`' || inside.sign === '#') return { problem: 'needs-inert' };
		const before = text.slice(0, inside.start).trimEnd();
		if (/(=~|!~|\|~)$/.test(before)) return { slot: 'r' };
		return /(!=|\|=|[^=!<>~]=)$/.test(before) ? { slot: 'p' } : { problem: 'needs-string' };
	});
}

/** A number that touches a word would become a part of a metric's name. */
function bare(text: string, start: number, end: number): Spot {
	const joined =
		/[\w:.]$/.test(text.slice(0, start)) || /^[\w:.]/.test(text.slice(end).replace(/^(ms|[smhdwy])\b/, ''));
	return { problem: joined ? 'needs-string' : 'needs-number' };
}

interface Literal {
	start: number;
	end: number;
	/** The quotation mark, or `#` for a comment. */
	sign: string;
}

function literals(text: string): Literal[] {
	const token = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|#[^\n]*/g;
	return [...text.matchAll(token)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		sign: match[0].charAt(0),
	}));
}
