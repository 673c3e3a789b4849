import { getCollection } from 'astro:content';

/** A chapter or template as lists show it. */
export interface Listed {
	/** Path without the base. */
	path: string;
	title: string;
	about: string;
}

const docs = await getCollection('docs');

/** Every chapter in reading order, with its number. */
export const chapters: (Listed & { order: number })[] = docs
	.flatMap(({ id, data }) =>
		data.type === 'chapter'
			? [{ path: `/${id}/`, title: data.title, about: data.description ?? '', order: data.order }]
			: [],
	)
	.sort((a, b) => a.order - b.order);

/** Every template by title. */
export const templates: (Listed & { file: string; body: string })[] = docs
	.flatMap(({ id, data, body }) =>
		data.type === 'template'
			? [{ path: `/${id}/`, title: data.title, about: data.purpose, file: data.file, body: body ?? '' }]
			: [],
	)
	.sort((a, b) => a.title.localeCompare(b.title, 'en'));
