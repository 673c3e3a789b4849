import { lintDiagram } from '../../content-files/diagram-lint.ts';
import { diagramOf } from './picture.ts';

/** A diagram's source with the place of its fence. */
export interface Place {
	source: string;
	file: string;
	line: number;
}

/** What is wrong with a diagram, one line each: file, line, problem and mend. Draws it when the source looks right. */
export async function diagramProblems({ source, file, line }: Place): Promise<string[]> {
	const linted = lintDiagram(source);
	if (linted.length)
		return linted.map(({ offset, problem, mend }) => `${file}:${line + offset} ${problem} ${mend}`);
	try {
		await diagramOf(source);
		return [];
	} catch (error) {
		return [`${file}:${line} mermaid cannot draw this diagram: ${sayMermaid(error)}`];
	}
}

/** Lines in mermaid's messages are those of the diagram: comments and names are blanked for it, not taken out. */
function sayMermaid(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	const text = message
		.replace(/\b(line \d+)(, column \d+)?/g, '$1 of the diagram')
		.replace(/\n-*\^/, ' <- here.')
		.replace(/\s+/g, ' ')
		.trim();
	return `${text} Correct the source.`;
}
