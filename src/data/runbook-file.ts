import { readRunbook } from '../content-files/runbooks.ts';
import type { RunbookFile } from '../domain/runbook/anatomy.ts';

/** The runbook that a page is made of. Stops the build where the page cannot be read. */
export function runbookFile(filePath: string | undefined): RunbookFile {
	const read = readRunbook(filePath ?? '');
	if (read.value) return read.value;
	throw new Error(
		read.findings.map(({ file, line, problem }) => `${file}:${line ?? 1} ${problem}`).join('\n'),
	);
}
