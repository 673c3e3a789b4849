import { readFileSync } from 'node:fs';
import { filesBelow } from './files.ts';

/**
 * The addresses of the pages under content/docs, each with the anchors that its text defines: headings and hand-written
 * ids. What a component makes at build time is not seen here; links to that are checked on the built site.
 */
export function pageAnchors(root = 'content'): Map<string, Set<string>> {
	const folder = `${root}/docs`;
	return new Map(
		filesBelow(folder, '.md', '.mdx').map((file) => [
			address(file.slice(folder.length)),
			anchors(readFileSync(file, 'utf8')),
		]),
	);
}

/** `/handbook/toil.mdx` is served at `/handbook/toil/`, and an index at its folder. */
function address(path: string): string {
	return `${path.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '$1')}/`.replace(/\/+$/, '/');
}

function anchors(text: string): Set<string> {
	const prose = text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '');
	const headings = [...prose.matchAll(/^#{2,6}\s+(.+)$/gm)].map(([, title = '']) => slug(title));
	const ids = [...prose.matchAll(/\bid="([A-Za-z0-9_-]+)"/g)].map(([, id = '']) => id);
	return new Set([...headings, ...ids]);
}

/** The anchor that Markdown gives a heading. */
function slug(title: string): string {
	return title
		.trim()
		.replace(/<[^>]*>/g, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s_-]/gu, '')
		.replaceAll(' ', '-');
}
