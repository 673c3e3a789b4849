import type { Placeholder } from './placeholders.ts';
import type { Spot } from './placement.ts';

/** Where placeholders stand in SQL: in a literal, in a quoted identifier, or bare, where only a number is safe. */
export function placeSql(text: string, placeholders: readonly Placeholder[]): Spot[] {
	const parts = tokens(text);
	return placeholders.map(({ start, end }) => {
		const inside = parts.find((part) => part.start < start && end <= part.end);
		if (!inside) return bare(text, start, end);
		if (inside.sign === "'") {
			// E'', U&'', B'' and X'' read escapes; a letter right before the quote tells them.
			return /[\w&]$/.test(text.slice(0, inside.start)) ? { problem: 'needs-string' } : { slot: 'l' };
		}
		if (inside.sign === '"')
			return /&$/.test(text.slice(0, inside.start)) ? { problem: 'needs-string' } : { slot: 'd' };
		return { problem: inside.sign === '$' ? 'needs-string' : 'needs-inert' };
	});
}

function bare(text: string, start: number, end: number): Spot {
	const joined = /[\w.$:]$/.test(text.slice(0, start)) || /^[\w.$]/.test(text.slice(end));
	return { problem: joined ? 'needs-string' : 'needs-number' };
}

function tokens(text: string) {
	const token = /'(?:''|[^'])*'|"(?:""|[^"])*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$/g;
	return [...text.matchAll(token)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		sign: match[0].charAt(0),
	}));
}
