import { LANGUAGES, languageOf } from '../../domain/runbook/languages.ts';
import { partsOf } from '../page-text.ts';
import type { Rule } from '../rule.ts';

/** Blocks of code name a language that has colours here. Runbooks have a rule of their own that says the same and more. */
export const codeLanguages: Rule = {
	id: 'code-language',
	about: 'Blocks of code on every page name a known language.',
	when: 'always',
	check: ({ pages }) =>
		pages
			.filter(({ data }) => data.type !== 'runbook')
			.flatMap((page) =>
				partsOf(page)
					.filter(
						({ kind, text }) =>
							kind === 'fence' && text !== 'mermaid' && !LANGUAGES.includes(languageOf(text || null)),
					)
					.map(({ text, line }) => ({
						rule: 'code-language',
						level: 'error' as const,
						file: page.file,
						line,
						problem: `The language "${text}" is unknown.`,
						mend: `Use ${LANGUAGES.join(', ')} or mermaid.`,
					})),
			),
};
