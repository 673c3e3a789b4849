import { readGlossary } from '../content-files/glossary.ts';
import { findingText } from '../domain/finding-text.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';

/** The words for the build. Stops it with every problem named when the file is wrong. */
export function loadGlossary(root?: string): GlossaryEntry[] {
	const read = readGlossary(root);
	if (read.value) return read.value.entries;
	throw new Error(`\n${read.findings.map(findingText).join('\n')}\n`);
}
