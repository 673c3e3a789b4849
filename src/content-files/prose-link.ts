import type { MdastNode } from 'satteri';

/** A link in the text of a page. */
export interface ProseLink {
	/** As it is written. */
	url: string;
	/** Line of the file. */
	line: number | undefined;
}

/** Every Markdown link of a parsed text, definitions included, in the order in which they stand. */
export function linksIn(node: MdastNode): ProseLink[] {
	if (node.type === 'link' || node.type === 'definition')
		return [{ url: String(node.url ?? ''), line: node.position?.start.line }];
	return 'children' in node ? (node.children as MdastNode[]).flatMap(linksIn) : [];
}
