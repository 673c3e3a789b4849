/**
 * The Markdown that a template page offers for download: its first block of the language `text`.
 * @param body the page without front matter
 * @throws Error when there is none, since the page then offers nothing
 */
export function templateText(body: string): string {
	const [, , text] = /^(`{3,}|~{3,})text\b[^\n]*\n([\s\S]*?)^\1\s*$/m.exec(body) ?? [];
	if (text === undefined)
		throw new Error('A template page needs a block that begins with ```text and holds the template.');
	return text;
}
