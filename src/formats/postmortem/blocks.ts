/** A part of the finished text. Preview, print and Markdown are made from the same parts. */
export type Block =
	| { kind: 'heading'; level: 1 | 2 | 3; text: string }
	| { kind: 'text'; lines: string[] }
	| { kind: 'list'; items: string[]; numbered?: true }
	| { kind: 'table'; head: string[]; rows: string[][] };

/** What stands where nothing was written: empty is allowed, silence is not. */
export const OPEN = 'not written yet';

/** Paragraphs of a text, parted by empty lines. */
export function prose(text: string): Block[] {
	return text
		.split(/\n\s*\n/)
		.filter((part) => part.trim())
		.map((part) => ({ kind: 'text', lines: part.split('\n') }));
}

/** A list of the lines of a text. Nothing where it is empty. */
export function bullets(text: string): Block[] {
	const items = text
		.split('\n')
		.map((line) => line.replace(/^\s*[-*]\s+/, '').trim())
		.filter(Boolean);
	return items.length > 0 ? [{ kind: 'list', items }] : [];
}

/** A text under its label. Nothing where it is empty. */
export function labelled(label: string, text: string): Block[] {
	return text ? [{ kind: 'text', lines: [`${label}:`, ...text.split('\n')] }] : [];
}
