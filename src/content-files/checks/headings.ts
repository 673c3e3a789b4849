import type { Finding } from '../../domain/finding.ts';
import { partsOf } from '../page-text.ts';
import type { Rule } from '../rule.ts';

/** Headings make an outline that can be walked: the title is the only first level, and no level is left out. */
export const headings: Rule = {
	id: 'headings',
	about: 'Headings start at the second level and leave none out.',
	when: 'always',
	check: ({ pages }) =>
		pages.flatMap((page) => {
			let above = 1;
			return partsOf(page).flatMap(({ kind, depth, text, line }): Finding[] => {
				if (kind !== 'heading') return [];
				const before = above;
				above = depth;
				const at = { rule: 'headings', level: 'error' as const, file: page.file, line };
				if (depth === 1) {
					const problem = `"${text}" is a second title: the page has one from its front matter.`;
					return [{ ...at, problem, mend: 'Write it with two hashes, ##.' }];
				}
				if (depth > before + 1) {
					const problem = `"${text}" leaves out a level: it has ${depth} hashes after a heading with ${before}.`;
					return [{ ...at, problem, mend: `Write it with ${before + 1} hashes.` }];
				}
				return [];
			});
		}),
};
