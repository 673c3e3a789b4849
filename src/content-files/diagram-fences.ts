/** A mermaid fence of a Markdown file. */
export interface DiagramFence {
	/** Line of the fence itself in the file, from 1; the source starts on the next. */
	line: number;
	/** What stands between the fences, without the indentation of the fence. */
	source: string;
}

/** The mermaid fences of a Markdown or MDX text, in order. A fence that is shown inside another fence is not one. */
export function mermaidFences(text: string): DiagramFence[] {
	const fences: DiagramFence[] = [];
	let open: { marks: string; indent: number; mermaid: boolean; line: number; lines: string[] } | undefined;
	for (const [i, line] of text.split(/\r?\n/).entries()) {
		const [, indent = '', marks = '', rest = ''] = line.match(/^([ \t]*)(`{3,}|~{3,})[ \t]*(.*)$/) ?? [];
		if (open && marks.startsWith(open.marks) && !rest) {
			if (open.mermaid) fences.push({ line: open.line, source: open.lines.join('\n') });
			open = undefined;
		} else if (open) {
			open.lines.push(dedent(line, open.indent));
		} else if (marks) {
			const mermaid = /^mermaid(\s|$)/.test(rest);
			open = { marks, indent: indent.length, mermaid, line: i + 1, lines: [] };
		}
	}
	return fences;
}

function dedent(line: string, by: number): string {
	const white = line.match(/^[ \t]*/)?.[0].length ?? 0;
	return line.slice(Math.min(by, white));
}
