import { getCollection } from 'astro:content';

const titles = new Map((await getCollection('docs')).map(({ id, data }) => [`/${id}/`, data.title]));

/** Title of a page of this site by its address without base path and anchor; the address itself where there is none. */
export function pageTitle(path: string): string {
	return titles.get(path.replace(/#.*/, '')) ?? path;
}
