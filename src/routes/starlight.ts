import { getCollection } from 'astro:content';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { handbook } from '../data/handbook.ts';
import { sections } from '../data/sections.ts';
import { base, href } from '../data/site.ts';
import { type NavEntry, prune } from '../domain/navigation/prune.ts';

const pages = new Set((await getCollection('docs')).map(({ id }) => id));

/** Prunes the sidebar of every page to the group that is read. */
export const onRequest = defineRouteMiddleware((context) => {
	const route = context.locals.starlightRoute;
	const entries = route.sidebar as NavEntry[];
	route.sidebar = prune(entries, landingPage) as typeof route.sidebar;
	// The parts of a runbook are always the same: its head links to them in one line, and the first command comes sooner.
	if (route.entry.data.type === 'runbook') route.toc = undefined;
	route.siteTitleHref = base;
	if (handbook.visibility === 'internal') route.head = route.head.filter((tag) => !forOutsiders(tag.attrs));
});

/** True for what search engines and link previews read: an internal handbook has no site map and no previews. */
function forOutsiders(attributes: Record<string, unknown> = {}): boolean {
	const { rel, name, property } = attributes;
	return (
		rel === 'sitemap' || String(property ?? '').startsWith('og:') || String(name ?? '').startsWith('twitter:')
	);
}

/** Address of the landing page of a group in the sidebar, given the labels from the top down to it. */
function landingPage([top, ...below]: string[]): string | undefined {
	const section = sections.find(({ label }) => label === top);
	const id = section && [section.folder, ...below].join('/');
	return id && pages.has(id) ? href(`/${id}/`) : undefined;
}
