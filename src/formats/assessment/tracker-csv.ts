import Papa from 'papaparse';
import type { AssessmentResult } from '../../domain/assessment/result.ts';
import { issueFor } from './issue-text.ts';
import type { Words } from './words.ts';

/** Whose importer reads the file. GitHub has none of its own: the columns are those of the free `github-csv-tools`. */
export type Tracker = 'jira' | 'github';

/**
 * The plan as CSV, one issue a row, in the plan's order. Jira: names of its own fields without punctuation, the summary
 * first since it is required, one column for each label, descriptions in its wiki text. GitHub: `title,body,labels`.
 * Cells that a spreadsheet would run as a formula are written as text.
 */
export function trackerCsv(
	words: Words,
	result: AssessmentResult,
	address: string,
	tracker: Tracker,
): string {
	const rows = tracker === 'jira' ? jiraRows(words, result, address) : githubRows(words, result, address);
	return `${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

function githubRows(words: Words, { steps }: AssessmentResult, address: string): string[][] {
	const issues = steps.map((step) => issueFor(words, step, address));
	return [
		['title', 'body', 'labels'],
		...issues.map(({ title, body, labels }) => [title, body, labels.join(',')]),
	];
}

function jiraRows(words: Words, { steps }: AssessmentResult, address: string): string[][] {
	const issues = steps.map((step) => issueFor(words, step, address, 'jira'));
	const columns = Math.max(1, ...issues.map(({ labels }) => labels.length));
	const labelColumns = Array.from({ length: columns }, (_, i) => i);
	return [
		['Summary', 'Issue Type', 'Priority', 'Description', ...labelColumns.map(() => 'Labels')],
		...issues.map(({ title, priority, body, labels }) => [
			title,
			'Task',
			priority,
			body,
			...labelColumns.map((i) => labels[i] ?? ''),
		]),
	];
}
