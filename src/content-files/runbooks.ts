import { readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import type { RunbookFile } from '../domain/runbook/anatomy.ts';
import { runbookFields } from '../schemas/runbook.ts';
import { filesBelow } from './files.ts';
import { parseYaml } from './read-yaml.ts';
import { dissect } from './runbook-anatomy.ts';

const Front = z.object({ title: z.string().min(1), ...runbookFields });

/** Every runbook below `<root>/docs`, and what keeps the others from being read. */
export function readRunbooks(root = 'content'): { value: RunbookFile[]; findings: Finding[] } {
	const value: RunbookFile[] = [];
	const findings: Finding[] = [];
	for (const file of filesBelow(`${root}/docs`, '.md', '.mdx')) {
		const text = readFileSync(file, 'utf8');
		if (!/^type: *["']?runbook\b/m.test(text.split(/^---$/m)[1] ?? '')) continue;
		const read = readRunbook(file, text, root);
		if (read.value) value.push(read.value);
		findings.push(...read.findings);
	}
	return { value, findings };
}

/** One runbook as data. `text` is its whole file. */
export function readRunbook(
	file: string,
	text = readFileSync(file, 'utf8'),
	root = 'content',
): { value: RunbookFile | undefined; findings: Finding[] } {
	const [head = ''] = /^---\n[\s\S]*?\n---$/m.exec(text) ?? [];
	const front = parseYaml(head.slice(4, -4), file, Front, 2);
	if (!front.value) return { value: undefined, findings: front.findings };
	const { title, ...fields } = front.value;
	try {
		const tree = mdxToMdast(text);
		return {
			value: { file, path: address(file, root), title, front: fields, ...dissect(tree) },
			findings: [],
		};
	} catch (error) {
		const problem = `The page cannot be parsed: ${error instanceof Error ? error.message : String(error)}`;
		const mend = 'Close every component and write braces in prose as <Value name="…"/>.';
		return { value: undefined, findings: [{ rule: 'mdx', level: 'error', file, problem, mend }] };
	}
}

function address(file: string, root: string): string {
	const path = file.slice(`${root}/docs`.length).replace(/\.mdx?$/, '');
	return `${path.replace(/\/index$/, '')}/`;
}
