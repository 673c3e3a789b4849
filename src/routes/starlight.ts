import { getCollection } from 'astro:content';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { areas } from '../data/areas.ts';
import { handbook } from '../data/handbook.ts';
import { sections } from '../data/sections.ts';
import { base, href } from '../data/site.ts';
import { type GroupFacts, type NavEntry, prune } from '../domain/navigation/prune.ts';

const titles = new Map((await getCollection('docs')).map(({ id, data }) => [id, data.title]));

/** Prunes the sidebar of every page to the group that is read. */
export const onRequest = defineRouteMiddleware((context) => {
	const route = context.locals.starlightRoute;
	const entries = route.sidebar as NavEntry[];
	route.sidebar = prune(entries, groupFacts) as typeof route.sidebar;
	// The parts of a runbook are always the same: its head links to them in one line, and the first command comes sooner.
	if (route.entry.data.type === 'runbook') route.toc = undefined;
	route.siteTitleHref = base;
	// Which program made a page helps nobody, and each byte is paid for on a weak line.
	route.head = route.head.filter((tag) => tag.attrs?.name !== 'generator');
	if (handbook.visibility === 'internal') route.head = route.head.filter((tag) => !forOutsiders(tag.attrs));
});

/** True for what search engines and link previews read: an internal handbook has no site map and no previews. */
function forOutsiders(attributes: Record<string, unknown> = {}): boolean {
	const { rel, name, property } = attributes;
	return (
		rel === 'sitemap' ||
		rel === 'canonical' ||
		String(property ?? '').startsWith('og:') ||
		String(name ?? '').startsWith('twitter:')
	);
}

/** Name and landing page of a group in the sidebar, given the labels from the top down to it: a section, then folders. */
function groupFacts([top = '', ...below]: string[]): GroupFacts {
	const section = sections.find(({ label }) => label === top);
	const id = [section?.folder, ...below].join('/');
	const folder = below.at(-1);
	const label = folder ? (areaNames.get(id) ?? titles.get(id) ?? sentenceCase(folder)) : top;
	return section && titles.has(id) ? { label, href: href(`/${id}/`) } : { label };
}

const areaNames = new Map(areas.map(({ id, name }) => [`runbooks/${id}`, name]));

/** `game-days` as words: for a folder without a page of its own. */
const sentenceCase = (folder: string) =>
	folder.charAt(0).toUpperCase() + folder.slice(1).replaceAll('-', ' ');
