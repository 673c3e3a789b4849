import { SearchQueries } from '../schemas/search-query.ts';
import { type Read, readYaml } from './read-yaml.ts';

/** The halves of the query set: the one to tune on and the one that is kept apart. */
export const halves = ['tuning', 'held-apart'] as const;

/** Reads one half of the queries that the quality of search is measured with. */
export function readSearchQueries(half: (typeof halves)[number], root = 'content'): Read<SearchQueries> {
	return readYaml(`${root}/search/queries/${half}.yaml`, SearchQueries);
}
