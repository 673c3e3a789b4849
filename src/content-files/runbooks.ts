import { mdxToMdast } from 'satteri';
import type { RunbookFile } from '../domain/runbook/anatomy.ts';
import type { Content } from './content.ts';
import type { Page } from './pages.ts';
import { type Anatomy, dissect } from './runbook-anatomy.ts';

const read = new WeakMap<Page, RunbookFile>();

/** The runbooks among the pages, each as data. Parsed once, however many rules ask. */
export function runbooksOf({ pages }: Pick<Content, 'pages'>): RunbookFile[] {
	return pages.flatMap((page) => {
		const { data, file, path, lineOf } = page;
		if (data.type !== 'runbook') return [];
		const known = read.get(page);
		if (known) return [known];
		// Empty lines in the place of the front matter: line numbers are those of the file.
		const anatomy = anatomyOf('\n'.repeat(page.bodyLine - 1) + page.body);
		const runbook = { file, path, title: data.title, front: data, lineOf, ...anatomy };
		read.set(page, runbook);
		return [runbook];
	});
}

/** The parts that the text of a runbook is made of. A text that is no MDX is an exception that names its place. */
export function anatomyOf(text: string): Anatomy {
	return dissect(mdxToMdast(text));
}
