import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import type { Page } from './pages.ts';

/** The parsed text of a page, or where and why it cannot be parsed. Lines are those of the file. */
export type PageTree = { tree: MdastNode } | { tree?: undefined; line: number; reason: string };

const read = new WeakMap<Page, PageTree>();

/** Parses a page once, however many rules ask: `.mdx` as MDX, `.md` as Markdown. */
export function treeOf(page: Page): PageTree {
	const known = read.get(page) ?? parse(page);
	read.set(page, known);
	return known;
}

function parse({ body, bodyLine, file }: Page): PageTree {
	// Empty lines in the place of the front matter: line numbers are those of the file.
	const text = '\n'.repeat(bodyLine - 1) + body;
	try {
		return { tree: file.endsWith('.md') ? markdownToMdast(text) : mdxToMdast(text) };
	} catch (error) {
		// The parser says "20:5: what is wrong (mdx-jsx:name-of-the-rule)", or "20:5-22:1: …".
		const said = error instanceof Error ? error.message : String(error);
		const [, line, reason] = /^(\d+):[\d:-]+:?\s*([\s\S]*?)\s*(?:\([\w-]+:[\w-]+\))?$/.exec(said) ?? [];
		return { line: Number(line ?? bodyLine), reason: reason ?? said };
	}
}
