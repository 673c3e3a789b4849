import type { AssessmentResult } from '../../domain/assessment/result.ts';
import { issueFor } from './issue-text.ts';
import type { Words } from './words.ts';

/**
 * The plan as a shell script for GitHub's command line, since GitHub imports no CSV. Labels are made first: `gh issue
 * create` refuses one that is not there. Every text is one quoted word, so that nothing in it is run.
 */
export function ghCommands(words: Words, result: AssessmentResult, address: string): string {
	const issues = result.steps.map((step) => issueFor(words, step, address));
	const labels = [...new Set(issues.flatMap((issue) => issue.labels))].sort();
	return [
		'#!/bin/sh',
		'# One issue for each step of the plan, in its order. Read it, take out what you do not want, then run:',
		'#   sh THIS-FILE OWNER/REPOSITORY',
		'# It needs the GitHub command line, signed in: https://cli.github.com/',
		'set -eu',
		'[ $# -eq 1 ] || { echo "Name the repository: OWNER/REPOSITORY" >&2; exit 2; }',
		'',
		...labels.map((label) => `gh label create ${quoted(label)} --repo "$1" --force`),
		...issues.flatMap(({ title, body, labels }) => [
			'',
			`gh issue create --repo "$1" --title ${quoted(title)} --label ${quoted(labels.join(','))} --body ${quoted(body)}`,
		]),
		'',
	].join('\n');
}

/** One word of a POSIX shell, whatever is in the text. */
function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
