import type { MdastNode } from 'satteri';
import type { Finding } from '../../domain/finding.ts';
import { treeOf } from '../page-tree.ts';
import type { Page } from '../pages.ts';
import type { Rule } from '../rule.ts';

/** The text of every page can be parsed, and no placeholder stands in its prose, where it would stop the build. */
export const pageSyntax: Rule = {
	id: 'page-syntax',
	about: 'Pages are valid MDX; a placeholder in prose is <Value name="…" />.',
	when: 'always',
	check: ({ pages }) =>
		pages.flatMap((page) => {
			const read = treeOf(page);
			return read.tree ? placeholdersIn(read.tree, page) : [broken(page, read.line, read.reason)];
		}),
};

function broken({ file }: Page, line: number, reason: string): Finding {
	return {
		rule: 'page-syntax',
		level: 'error',
		file,
		line,
		problem: `The page cannot be read from here on: ${reason.replace(/\.$/, '')}.`,
		mend: 'Close each component that is opened; in prose write `&lt;` for <, `\\{` for {, and {/* … */} for a comment.',
	};
}

function placeholdersIn(node: MdastNode, page: Page): Finding[] {
	const name = /^\{\s*([a-z][a-z0-9_-]*)\s*\}$/.exec(expressionOf(node))?.[1];
	if (name === undefined)
		return 'children' in node
			? (node.children as MdastNode[]).flatMap((child) => placeholdersIn(child, page))
			: [];
	return [
		{
			rule: 'page-syntax',
			level: 'error',
			file: page.file,
			line: node.position?.start.line ?? page.bodyLine,
			problem: `{{${name}}} stands in prose, where it is not filled in.`,
			mend: `Write <Value name="${name}" />.`,
		},
	];
}

const expressionOf = (node: MdastNode) =>
	node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression' ? (node.value ?? '').trim() : '';
