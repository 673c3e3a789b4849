import { getEntry } from 'astro:content';
import type { RunbookStep } from '../domain/runbook/anatomy.ts';
import { type Call, escalationOf } from './escalation.ts';
import { stepsOf } from './runbook-steps.ts';
import { type RunbookEntry, runbooks } from './runbooks.ts';

/** What fits on a printed card of a runbook. */
export interface RunbookCard extends RunbookEntry {
	/** Its first check; a runbook has one. */
	first: RunbookStep | undefined;
	/** Mitigations in the order of the page: fastest and most reversible first. */
	mitigations: RunbookStep[];
	calls: Call[];
}

/** The card of a runbook. A path without a runbook stops the build, as a link would. */
export async function runbookCard(path: string): Promise<RunbookCard> {
	const entry = runbooks.find((runbook) => runbook.path === path);
	const page = await getEntry('docs', path.replace(/^\/|\/$/g, ''));
	if (!entry || !page) throw new Error(`There is no runbook at ${path} to make a card of.`);
	const steps = stepsOf(page.body);
	return {
		...entry,
		first: steps.find(({ kind }) => kind === 'check'),
		mitigations: steps.filter(({ kind, section }) => kind === 'change' && section === 'Mitigations'),
		calls: escalationOf(entry.data),
	};
}
