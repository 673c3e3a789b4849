import type { Finding } from '../domain/finding.ts';
import { mermaidFences } from './diagram-fences.ts';
import { lintDiagram } from './diagram-lint.ts';

/** The findings in the diagrams of one Markdown file, each with its line in the file. */
export function diagramFindings(text: string, file: string): Finding[] {
	return mermaidFences(text).flatMap(({ line, source }) =>
		lintDiagram(source).map(({ offset, ...found }) => ({
			...found,
			level: 'error' as const,
			file,
			line: line + offset,
		})),
	);
}
