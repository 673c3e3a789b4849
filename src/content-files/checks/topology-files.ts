import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../rule.ts';
import { readTopologies, TOPOLOGIES_FOLDER } from '../topologies.ts';

/** Models, decision table and catalogue can be read and agree with each other. A handbook without them is fine. */
export const topologyFiles: Rule = {
	id: 'topology-files',
	about: 'The topologies read: every model, answer and anti-type that is named is defined.',
	when: 'always',
	check: ({ root }) => {
		const folder = join(root, TOPOLOGIES_FOLDER);
		return existsSync(folder) ? readTopologies(folder).findings : [];
	},
};
