import { anatomyOf } from '../content-files/runbooks.ts';
import type { RunbookStep } from '../domain/runbook/anatomy.ts';

/** Checks and changes of a page, in order. Their line numbers are those of its text without front matter. */
export function stepsOf(body: string | undefined): RunbookStep[] {
	return anatomyOf(body ?? '').steps;
}
