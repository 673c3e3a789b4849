import { getCollection } from 'astro:content';
import type { Question } from '../schemas/question.ts';
import { pageTitle } from './page-titles.ts';
import { href } from './site.ts';

const docs = await getCollection('docs');

/** The pages that help with a question: those that it names, then those that name it. */
export function pagesOf({ id, pages }: Pick<Question, 'id' | 'pages'>): { href: string; text: string }[] {
	const naming = docs
		.filter(({ data }) => 'questions' in data && data.questions?.includes(id))
		.map((entry) => `/${entry.id}/`);
	return [...new Set([...pages, ...naming])].map((path) => ({ href: href(path), text: pageTitle(path) }));
}
