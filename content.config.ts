import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { PageFields } from './src/schemas/page.ts';

export const collections = {
	docs: defineCollection({
		loader: docsLoader(),
		schema: (context) => docsSchema({ extend: () => PageFields })(context).transform(inOrder),
	}),
};

/** The place in the reading order is the place in the sidebar too, unless a page says otherwise. */
function inOrder<T extends { order?: number | undefined; sidebar: { order?: number | undefined } }>(
	page: T,
): T {
	const { order, sidebar } = page;
	return order === undefined || sidebar.order !== undefined
		? page
		: { ...page, sidebar: { ...sidebar, order } };
}
