import { diagramFindings } from '../diagram-findings.ts';
import type { Rule } from '../rule.ts';

/** Diagrams that can be drawn, read by somebody who does not see them, and shown in both themes. */
export const diagrams: Rule = {
	id: 'diagram',
	about: 'Mermaid fences have a title and a description, use the colours of the theme, and hold no HTML.',
	when: 'always',
	check: ({ pages }) => pages.flatMap(({ text, file }) => diagramFindings(text, file)),
};
