import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type KeptKind, RetiredIds } from '../../schemas/retired-id.ts';
import { keptIds } from '../kept-ids.ts';
import { readYaml } from '../read-yaml.ts';
import type { Rule } from '../rule.ts';

const FILE = 'content/retired-ids.yaml';

/** An id that was retired is never given to something else: what readers have kept under it would change its meaning. */
export const retiredIds: Rule = {
	id: 'retired-ids',
	about: 'No id of content/retired-ids.yaml is in use again.',
	when: 'always',
	check: (content) => {
		const { root } = content;
		if (!existsSync(join(root, FILE))) return [];
		const read = readYaml(join(root, FILE), RetiredIds);
		if (!read.value) return read.findings.map((finding) => ({ ...finding, file: FILE }));
		const used = keptIds(content);
		return read.value.retired
			.filter(({ kind, id }) => used[kind]?.includes(id))
			.map(({ kind, id, on }) => ({
				rule: 'retired-id',
				level: 'error' as const,
				file: FILE,
				field: id,
				problem: `The ${words(kind)} "${id}" was retired on ${on} and is in use again.`,
				mend: 'Give the new one another id: what readers keep under the old one means something else.',
			}));
	},
};

const words = (kind: KeptKind) => kind.replace('-', ' ');
