import type { Finding } from '../../domain/finding.ts';
import { type RunbookFile, SECTIONS } from '../../domain/runbook/anatomy.ts';
import type { Rule } from '../rule.ts';
import { runbooksOf } from '../runbooks.ts';

/** Facts without which a runbook is a stub. */
const FACTS = ['meaning', 'impact', 'access', 'reviewed'] as const;

/** A runbook has its six sections in order and the facts of its head. A draft needs one check, a deprecated one its heir. */
export const runbookSections: Rule = {
	id: 'runbook-sections',
	about: 'Runbooks have their sections in order and the facts that a paged reader needs.',
	when: 'always',
	check: (content) =>
		runbooksOf(content).flatMap((runbook) => {
			const { status, replacedBy } = runbook.front;
			if (status === 'deprecated') {
				return replacedBy
					? []
					: [finding(runbook, 'status', 'It is deprecated and leads nowhere.', 'Add "replacedBy".')];
			}
			return status === 'draft' ? draft(runbook) : [...sections(runbook), ...facts(runbook)];
		}),
};

function draft(runbook: RunbookFile): Finding[] {
	const first = runbook.steps.some(({ kind, section }) => kind === 'check' && section === SECTIONS[0]);
	return first
		? []
		: [
				{
					...finding(
						runbook,
						'status',
						'Even a draft has one first check.',
						`Add "## ${SECTIONS[0]}" with a <Check>.`,
					),
					level: 'warning',
				},
			];
}

function sections(runbook: RunbookFile): Finding[] {
	const titles = runbook.sections.map(({ title }) => title);
	const missing = SECTIONS.filter((title) => !titles.includes(title)).map((title) =>
		finding(runbook, 'title', `The section "${title}" is missing.`, `Add "## ${title}" in its place.`),
	);
	const known = titles.filter((title) => SECTIONS.some((section) => section === title));
	const ordered = SECTIONS.filter((title) => known.includes(title));
	const wrong = known.findIndex((title, i) => title !== ordered[i]);
	const line = runbook.sections.find(({ title }) => title === known[wrong])?.line;
	const order: Finding[] =
		wrong < 0 || line === undefined
			? []
			: [
					{
						...finding(
							runbook,
							'title',
							`"${known[wrong]}" is out of order.`,
							`Keep to ${SECTIONS.join(', ')}.`,
						),
						line,
					},
				];
	const changes = runbook.steps.some(({ kind, section }) => kind === 'change' && section === 'Mitigations');
	const table =
		changes && runbook.mitigationTable === undefined
			? [
					finding(
						runbook,
						'title',
						'The mitigations are not compared.',
						'Add <MitigationTable /> under "## Mitigations".',
					),
				]
			: [];
	return [...missing, ...order, ...table];
}

function facts(runbook: RunbookFile): Finding[] {
	const { front } = runbook;
	const gaps = FACTS.filter((field) => !front[field]).map((field) =>
		finding(runbook, field, `"${field}" is missing.`, 'Say it in one line, or set status to draft.'),
	);
	const found = front.alerts.length + front.symptoms.length > 0;
	return found
		? gaps
		: [
				...gaps,
				finding(runbook, 'alerts', 'Nothing leads to it.', 'Name its alerts, or the symptoms people see.'),
			];
}

function finding(runbook: RunbookFile, field: string, problem: string, mend: string): Finding {
	const { file, lineOf } = runbook;
	return { rule: 'runbook-sections', level: 'error', file, line: lineOf(field), field, problem, mend };
}
