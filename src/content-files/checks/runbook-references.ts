import type { Finding } from '../../domain/finding.ts';
import type { Rule } from '../rule.ts';
import { runbooksOf } from '../runbooks.ts';

/** Owner, service and severity of a runbook are those of handbook.yaml. */
export const runbookReferences: Rule = {
	id: 'runbook-references',
	about: 'Owner, service and severity of a runbook are defined in handbook.yaml.',
	when: 'always',
	check: (content) => {
		const { teams, services, severities } = content.handbook;
		const known = {
			owner: teams.map(({ id }) => id),
			service: services.map(({ id }) => id),
			severity: severities.map(({ id }) => id),
		};
		return runbooksOf(content).flatMap(({ file, front, lineOf }) =>
			(['owner', 'service', 'severity'] as const)
				.filter((field) => !known[field].includes(front[field]))
				.map((field): Finding => {
					const problem = `There is no ${field === 'owner' ? 'team' : field} "${front[field]}".`;
					const mend = `Use one of ${known[field].join(', ')}, or add it to content/handbook.yaml.`;
					return {
						rule: 'runbook-references',
						level: 'error',
						file,
						line: lineOf(field),
						field,
						problem,
						mend,
					};
				}),
		);
	},
};
