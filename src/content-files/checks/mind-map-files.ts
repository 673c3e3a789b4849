import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MIND_MAP_FOLDER, readMindMap } from '../mind-map.ts';
import type { Rule } from '../rule.ts';

/** The files of the mind map can be read, and their ideas hang together. A handbook without a map is fine. */
export const mindMapFiles: Rule = {
	id: 'mind-map-files',
	about: 'The mind map reads: ids are unique, parents and related ideas are on the map.',
	when: 'always',
	check: ({ root }) => {
		const folder = join(root, MIND_MAP_FOLDER);
		return existsSync(folder) ? readMindMap(folder).findings : [];
	},
};
