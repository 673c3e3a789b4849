import { readHandbook } from '../content-files/handbook.ts';
import { findingText } from '../domain/finding-text.ts';
import type { Handbook } from '../schemas/handbook.ts';

/** The handbook's own file for the build. Stops it with every problem named when the file is wrong. */
export function loadHandbook(file?: string): Handbook {
	const read = readHandbook(file);
	if (read.value) return read.value;
	throw new Error(`\n${read.findings.map(findingText).join('\n')}\n`);
}
