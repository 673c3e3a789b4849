import Papa from 'papaparse';
import type { AssessmentResult } from '../../domain/assessment/result.ts';
import { issueFor } from './issue-text.ts';
import type { Words } from './words.ts';

/** Trackers that import a plan from CSV. */
export type Tracker = 'jira' | 'github';

/**
 * The plan as CSV, one issue a row, in the plan's order. Jira: its importer's own field names, labels in one column
 * each. GitHub: `title,body,labels`, which its import tools and `gh issue create` scripts read.
 * Cells that a spreadsheet would run as a formula are written as text.
 */
export function trackerCsv(
	words: Words,
	result: AssessmentResult,
	address: string,
	tracker: Tracker,
): string {
	const issues = result.steps.map((step) => issueFor(words, step, address));
	const rows =
		tracker === 'github'
			? [
					['title', 'body', 'labels'],
					...issues.map(({ title, body, labels }) => [title, body, labels.join(',')]),
				]
			: [
					['Summary', 'Issue Type', 'Priority', 'Description', 'Labels', 'Labels', 'Labels', 'Labels'],
					...issues.map(({ title, priority, body, labels }) => [
						title,
						'Task',
						priority,
						body,
						...[0, 1, 2, 3].map((i) => labels[i] ?? ''),
					]),
				];
	return `${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
