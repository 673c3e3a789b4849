import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ELEMENT_NODE, parse, walkSync } from 'ultrahtml';
import { builtHtml, builtPages } from './pages.ts';

interface Seen {
	ids: Set<string>;
	links: string[];
}

/**
 * Follows every link of a build to its file and its anchor.
 * @param root folder of the build
 * @param base path under which it is served
 * @throws where nothing is built
 * @returns one line for each dead address: what is missing, on how many pages, the first of them
 */
export function deadLinks(root: string, base: string): string[] {
	const pages = new Map(builtPages(root).map((page) => [page, read(builtHtml(page, root))]));
	if (pages.size === 0) throw new Error(`There is no build in ${root}: it would have no dead link either.`);
	/** Address and reason, with the pages that hold it: a dead link in a menu is one line. */
	const dead = new Map<string, string[]>();
	for (const [page, { links }] of pages) {
		for (const link of links) {
			const url = new URL(link, `http://site${base}${page}`);
			if (url.host !== 'site') continue;
			const reason = missing(root, base, pages, url);
			if (reason) dead.set(`${link}: ${reason}`, [...(dead.get(`${link}: ${reason}`) ?? []), page]);
		}
	}
	return [...dead].map(([what, where]) => `${what}, on ${where.length} pages: /${where[0]}`);
}

function missing(root: string, base: string, pages: Map<string, Seen>, url: URL): string | undefined {
	if (!url.pathname.startsWith(base)) return `it leaves the base path ${base}`;
	const path = decodeURIComponent(url.pathname.slice(base.length));
	const target = pages.get(path);
	if (!target)
		return existsSync(join(root, path)) && !path.endsWith('/') ? undefined : 'there is no such page';
	const anchor = decodeURIComponent(url.hash.slice(1));
	// Parameters of a tool ride in the fragment; they are no anchors.
	if (!anchor || anchor.includes('=') || target.ids.has(anchor)) return undefined;
	return `there is no anchor ${anchor}`;
}

function read(html: string): Seen {
	const seen: Seen = { ids: new Set(), links: [] };
	walkSync(parse(html), (node) => {
		if (node.type !== ELEMENT_NODE) return;
		const { id, href, src } = node.attributes as Record<string, string | undefined>;
		if (id) seen.ids.add(id);
		if (href && node.name === 'a') seen.links.push(plainText(href));
		if (href && node.name === 'link') seen.links.push(plainText(href));
		if (src) seen.links.push(plainText(src));
	});
	return seen;
}

const plainText = (text: string) => text.replace(/&#38;|&amp;/g, '&');
