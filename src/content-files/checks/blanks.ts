import type { Finding } from '../../domain/finding.ts';
import type { Rule } from '../rule.ts';
import { BLANK, blank } from '../templates.ts';

/** A page that `keel new` has started is finished before it is published; a draft may keep its blanks. */
export const blanks: Rule = {
	id: 'blank',
	about: 'No blank of a template is left in a page; in a draft it is a warning.',
	when: 'always',
	check: ({ pages }) =>
		pages.flatMap(({ file, data, text }) => {
			const draft = data.type === 'runbook' && data.status === 'draft';
			return text.split('\n').flatMap((line, i): Finding[] =>
				blank.test(line)
					? [
							{
								rule: 'blank',
								level: draft ? 'warning' : 'error',
								file,
								line: i + 1,
								problem: 'A blank of the template is not filled.',
								mend: `Replace the text from "${BLANK}" on, or delete the line.`,
							},
						]
					: [],
			);
		}),
};
