import type { Finding } from '../../domain/finding.ts';
import type { Rule } from '../rule.ts';
import { assessmentOf } from './assessment-files.ts';
import { knownPaths } from './page-references.ts';

/** Every page that a capability, question or next step sends its reader to is there. */
export const assessmentPages: Rule = {
	id: 'assessment-page',
	about: 'Pages that the assessment leads to are pages of this site.',
	when: 'check',
	check: (content) => {
		const model = assessmentOf(content)?.value;
		if (!model) return [];
		const known = knownPaths(content);
		const lists = [
			{ file: 'content/assessment/capabilities.yaml', items: model.capabilities },
			{ file: 'content/assessment/questions', items: model.questions },
			{ file: 'content/assessment/next-steps', items: model.steps },
		];
		return lists.flatMap(({ file, items }) =>
			items.flatMap(({ id, pages }) =>
				pages
					.filter((path) => !known.has(path.replace(/#.*/, '')))
					.map((path) => missing(file, `${id}.pages`, path)),
			),
		);
	},
};

function missing(file: string, field: string, path: string): Finding {
	return {
		rule: 'assessment-page',
		level: 'error',
		file,
		field,
		problem: `There is no page at ${path}.`,
		mend: 'Correct the address, or take it away. Addresses start and end with a slash.',
	};
}
