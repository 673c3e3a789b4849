/** The parts of a diagram's source. */
export interface DiagramText {
	/** First word after the front matter: `flowchart`, `sequenceDiagram`. */
	kind: string;
	/** From `accTitle: …`; empty when missing. */
	title: string;
	/** From `accDescr: …` or `accDescr { … }`, on one line; empty when missing. */
	description: string;
	/** The source with these lines and comments blanked, so that line numbers stay. */
	body: string;
}

const TITLE = /^[ \t]*accTitle[ \t]*:(.*)$/m;
const DESCRIPTION_LINE = /^[ \t]*accDescr[ \t]*:(.*)$/m;
const DESCRIPTION_BLOCK = /^[ \t]*accDescr[ \t]*\{([^}]*)\}/m;

/**
 * Takes a mermaid source apart. Title and description are read here and not by mermaid: a timeline drops them and a
 * mind map cannot parse them, and authors write the same two lines in every kind.
 */
export function readDiagram(source: string): DiagramText {
	const block = source.match(DESCRIPTION_BLOCK);
	const description = (source.match(DESCRIPTION_LINE) ?? block)?.[1] ?? '';
	const body = source
		.replace(TITLE, '')
		.replace(DESCRIPTION_LINE, '')
		.replace(/^[ \t]*%%(?!\{).*$/gm, '')
		.replace(DESCRIPTION_BLOCK, (found) => found.replace(/[^\n]/g, ''));
	const code = body.replace(/^\s*---\n[\s\S]*?\n\s*---\s*\n/, '');
	return {
		kind: code.match(/[\w-]+/)?.[0] ?? '',
		title: (source.match(TITLE)?.[1] ?? '').trim(),
		description: description.replace(/\s+/g, ' ').trim(),
		body,
	};
}
