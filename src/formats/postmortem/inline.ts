import { escapeMarkdown } from '../incident/markdown.ts';

/** A piece of a text: plain, between backticks, or an address. Everything else in it is data. */
export interface Piece {
	kind: 'text' | 'code' | 'link';
	text: string;
}

/** A line as its writer meant it: `code` between backticks and web addresses are told apart, nothing else is markup. */
export function pieces(line: string): Piece[] {
	return line
		.split(/(`[^`\n]+`|https?:\/\/[^\s<>"`|]*[^\s<>"`|.,;:!?)\]}'’”])/)
		.filter(Boolean)
		.map((part): Piece => {
			if (/^`[^`\n]+`$/.test(part)) return { kind: 'code', text: part.slice(1, -1) };
			return { kind: /^https?:\/\/./.test(part) ? 'link' : 'text', text: part };
		});
}

/** The same line in Markdown, where no tag, table bar or heading of the text survives as markup. */
export function lineMarkdown(line: string): string {
	const text = pieces(line)
		.map((piece) => {
			if (piece.kind === 'code') return `\`${piece.text.replaceAll('|', '\\|')}\``;
			return piece.kind === 'link' ? `<${piece.text.replaceAll('|', '%7C')}>` : escapeMarkdown(piece.text);
		})
		.join('');
	// What begins a list, a quote or a numbered item at the start of a line.
	return text
		.trim()
		.replace(/^([-+=>])/, '\\$1')
		.replace(/^(\d+)([.)]\s)/, '$1\\$2');
}
