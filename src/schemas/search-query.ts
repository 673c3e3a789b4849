import { z } from 'zod';
import { SitePath } from './ids.ts';

const Query = z.strictObject({
	/** As it is typed or pasted. */
	q: z.string().min(1),
	/** Pages that answer it, the best first. */
	pages: z.array(SitePath).min(1),
});

/** The kinds of things people type, in the order they are printed. */
export const QueryClass = z.enum([
	'alert',
	'variant',
	'error',
	'symptom',
	'typo',
	'abbreviation',
	'command',
	'process',
]);
export type QueryClass = z.infer<typeof QueryClass>;

/** `content/search/queries/*.yaml`: what the quality of search is measured with. */
export const SearchQueries = z.record(QueryClass, z.array(Query));
export type SearchQueries = z.infer<typeof SearchQueries>;
