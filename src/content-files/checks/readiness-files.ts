import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { READINESS_FOLDER, readReadiness } from '../readiness.ts';
import type { Rule } from '../rule.ts';

/** The readiness items and the tier finder can be read. A handbook without them is fine. */
export const readinessFiles: Rule = {
	id: 'readiness-files',
	about: 'The readiness items and the tier finder read, and no id is used twice.',
	when: 'always',
	check: ({ root }) => {
		const folder = join(root, READINESS_FOLDER);
		return existsSync(folder) ? readReadiness(folder).findings : [];
	},
};
