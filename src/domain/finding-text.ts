import type { Finding } from './finding.ts';

/** One finding on one line, as terminals and build logs show it: `file:line field: problem mend`. */
export function findingText(finding: Finding): string {
	const place = finding.line === undefined ? finding.file : `${finding.file}:${finding.line}`;
	const field = finding.field ? ` ${finding.field}:` : '';
	return `${place}${field} ${finding.problem} ${finding.mend}`;
}
