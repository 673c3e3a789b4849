import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../../domain/finding.ts';
import { readGlossary } from '../glossary.ts';
import type { Rule } from '../rule.ts';
import { lineOf } from '../schema-findings.ts';

const FILE = 'content/glossary.yaml';

/**
 * An id is an anchor and a word is explained once. What an entry names under `also` may be a word of its own elsewhere:
 * it can be something close that is confused with it.
 */
export const glossaryWords: Rule = {
	id: 'glossary-words',
	about: 'Each id and each word of content/glossary.yaml stands once.',
	when: 'always',
	check: ({ root }) => {
		const file = join(root, FILE);
		if (!existsSync(file)) return [];
		const read = readGlossary(join(root, 'content'));
		if (!read.value) return read.findings.map((finding) => ({ ...finding, file: FILE }));
		const { entries } = read.value;
		const line = linesOf(file);
		const finding = (path: (string | number)[], problem: string, mend: string): Finding => ({
			rule: 'glossary-words',
			level: 'error',
			file: FILE,
			line: line(path),
			field: path.join('.'),
			problem,
			mend,
		});
		return entries.flatMap(({ id, term, also }, i): Finding[] => {
			const before = entries.slice(0, i);
			const twin = before.find((entry) => same(entry.term, term));
			const repeated = also.findIndex((word, at) => [term, ...also.slice(0, at)].some((w) => same(w, word)));
			return [
				...(before.some((entry) => entry.id === id)
					? [
							finding(
								['entries', i, 'id'],
								`The id "${id}" is used twice.`,
								'Give one of them another id: it is the anchor of its word.',
							),
						]
					: []),
				...(twin
					? [
							finding(
								['entries', i, 'term'],
								`The word "${term}" is explained twice, also as "${twin.id}".`,
								'Join the two entries.',
							),
						]
					: []),
				...(repeated >= 0
					? [
							finding(
								['entries', i, 'also', repeated],
								`"${also[repeated]}" stands twice in one entry.`,
								'Take one of them out.',
							),
						]
					: []),
			];
		});
	},
};

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Looks lines up only once something was found: reading the file again is for that alone. */
function linesOf(file: string): (path: (string | number)[]) => number {
	return (path) => {
		const lines = new LineCounter();
		return lineOf(path, parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines }), lines);
	};
}
