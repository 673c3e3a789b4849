import { readFileSync, writeFileSync } from 'node:fs';
import { isSeq, parseDocument } from 'yaml';

/**
 * Adds one entry, given as YAML text, to a list of a YAML file; comments and the rest of the file stay as they are.
 * @param list name of the list at the top of the file
 * @throws when the file has no such list
 */
export function appendToList(file: string, list: string, entry: string): void {
	const text = readFileSync(file, 'utf8');
	if (!isSeq(parseDocument(text).get(list))) throw new Error(`${file} has no list "${list}" to add to.`);
	const lines = entry.trimEnd().split('\n');
	const block = lines.map((line, i) => (line ? `${i === 0 ? '  - ' : '    '}${line}` : '')).join('\n');
	// The list is the last thing in these files, so the end of the file is the end of the list.
	writeFileSync(file, `${text.trimEnd()}\n\n${block}\n`);
}
