import type { Finding } from '../../domain/finding.ts';
import type { Page } from '../pages.ts';
import type { Rule } from '../rule.ts';

/** One alert leads to one runbook, unless matchers tell two apart. */
export const alertNames: Rule = {
	id: 'alert-name',
	about: 'An alert name, old or new, leads to one runbook.',
	when: 'always',
	check: ({ pages }) => {
		const seen = new Map<string, string>();
		const findings: Finding[] = [];
		for (const page of pages) {
			const { file, data } = page;
			if (data.type !== 'runbook' || data.status === 'deprecated') continue;
			for (const [i, alert] of data.alerts.entries()) {
				for (const name of [alert.name, ...alert.old]) {
					const key = `${name.toLowerCase()}{${[...alert.matchers].sort().join(',')}}`;
					const other = seen.get(key);
					seen.set(key, file);
					if (other) findings.push(finding(page, `alerts.${i}`, name, other));
				}
			}
		}
		return findings;
	},
};

function finding(page: Page, field: string, name: string, other: string): Finding {
	return {
		rule: 'alert-name',
		level: 'error',
		file: page.file,
		line: page.lineOf(field),
		field,
		problem: `The alert ${name} leads to ${other} too.`,
		mend: 'Keep it in one of them, or tell them apart with matchers.',
	};
}
