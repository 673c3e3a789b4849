import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import { schemaFindings } from './schema-findings.ts';

/** What reading a file gives: its value, or what is wrong with it. Never both, never an exception. */
export type Read<T> = { value: T; findings: [] } | { value: undefined; findings: Finding[] };

/**
 * Reads one YAML file and checks it against a schema.
 * @param file path from the current directory, also the name in findings
 * @param schema the shape of the whole file
 * @returns the typed value, or one finding for each problem with file, line, field and mend
 */
export function readYaml<S extends z.ZodType>(file: string, schema: S): Read<z.infer<S>> {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		return failed({
			rule: 'file-missing',
			file,
			problem: 'The file cannot be read.',
			mend: 'Create it, or correct the path.',
		});
	}
	return parseYaml(text, file, schema);
}

/** The same for text that is already at hand, such as front matter; `firstLine` is where it starts in its file. */
export function parseYaml<S extends z.ZodType>(
	text: string,
	file: string,
	schema: S,
	firstLine = 1,
): Read<z.infer<S>> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
	const broken = document.errors[0];
	if (broken) {
		const line = lines.linePos(broken.pos[0]).line + firstLine - 1;
		const problem = `This is not valid YAML: ${broken.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}.`;
		return failed({
			rule: 'yaml',
			file,
			line,
			problem,
			mend: 'Check the indentation, the quotes and the colons on this line.',
		});
	}
	const result = schema.safeParse(document.toJS() ?? {});
	if (result.success) return { value: result.data, findings: [] };
	return { value: undefined, findings: schemaFindings(result.error, document, lines, file, firstLine) };
}

function failed(finding: Omit<Finding, 'level'>): Read<never> {
	return { value: undefined, findings: [{ level: 'error', ...finding }] };
}
