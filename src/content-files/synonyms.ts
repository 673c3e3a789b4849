import { Synonyms } from '../schemas/synonyms.ts';
import { type Read, readYaml } from './read-yaml.ts';

/** Reads the site-wide synonyms of search. */
export function readSynonyms(root = 'content'): Read<Synonyms> {
	return readYaml(`${root}/search/synonyms.yaml`, Synonyms);
}
