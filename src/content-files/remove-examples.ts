import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.ts';
import { type Page, readPages } from './pages.ts';

/** What was taken out. */
export interface Removal {
	/** Pages that were deleted. */
	pages: string[];
	/** Files in which links to them now lead to the index of their section. */
	relinked: string[];
}

/**
 * Deletes the runbooks and postmortems that come with Even Keel and belong to its invented organisation. Links to them lead
 * to the index of their section from then on, so that the handbook still builds.
 */
export function removeExamples(root: string): Removal {
	const gone = readPages(root).pages.filter(isExample);
	for (const page of gone) rmSync(join(root, page.file));
	const relinked = filesBelow(join(root, 'content'), '.md', '.mdx', '.yaml').filter((file) =>
		relink(file, gone),
	);
	return { pages: gone.map(({ file }) => file), relinked };
}

function isExample({ path, data }: Page): boolean {
	if (data.type === 'runbook') return data.status === 'example';
	return data.type === 'postmortem' && path.startsWith('/postmortems/library/');
}

function relink(file: string, gone: Page[]): boolean {
	const before = readFileSync(file, 'utf8');
	let text = before;
	for (const { path } of gone) {
		const section = `/${path.split('/')[1]}/`;
		text = text.replaceAll(new RegExp(`${path}(#[\\w-]+)?(?=[\\s)\\],"'}]|$)`, 'gm'), section);
	}
	if (text === before) return false;
	writeFileSync(file, text);
	return true;
}
