import { mdxToMdast } from 'satteri';
import type { RunbookFile } from '../domain/runbook/anatomy.ts';
import type { Content } from './content.ts';
import { treeOf } from './page-tree.ts';
import type { Page } from './pages.ts';
import { type Anatomy, dissect } from './runbook-anatomy.ts';

const read = new WeakMap<Page, RunbookFile>();

/** The runbooks among the pages, each as data. One that cannot be parsed is left to the rule `page-syntax`. */
export function runbooksOf({ pages }: Pick<Content, 'pages'>): RunbookFile[] {
	return pages.flatMap((page) => {
		const { data, file, path, lineOf } = page;
		if (data.type !== 'runbook') return [];
		const known = read.get(page);
		if (known) return [known];
		const { tree } = treeOf(page);
		if (!tree) return [];
		const runbook = { file, path, title: data.title, front: data, lineOf, ...dissect(tree) };
		read.set(page, runbook);
		return [runbook];
	});
}

/** The parts that the text of a runbook is made of. A text that is no MDX is an exception that names its place. */
export function anatomyOf(text: string): Anatomy {
	return dissect(mdxToMdast(text));
}
