import type { Finding } from '../../domain/finding.ts';
import type { Rule } from '../rule.ts';

/** Runbooks are reviewed as often as the tier of their service asks. Never stops a build. */
export const freshness: Rule = {
	id: 'freshness',
	about: 'Runbooks were reviewed within the months that handbook.yaml gives for their tier.',
	when: 'check',
	check: ({ pages, handbook, today }) =>
		pages.flatMap(({ file, data, lineOf }): Finding[] => {
			if (data.type !== 'runbook' || data.status !== 'active') return [];
			const tier = data.tier ?? handbook.services.find(({ id }) => id === data.service)?.tier ?? 'normal';
			const months = handbook.reviewMonths[tier];
			const due = data.reviewed ? addMonths(data.reviewed, months) : undefined;
			if (due && due >= today) return [];
			const problem = due
				? `The review was due on ${due}: a ${tier} service asks for one every ${months} months.`
				: 'It was never reviewed.';
			const mend = 'Walk it through, mend what is wrong, then set "reviewed" to the day.';
			return [
				{
					rule: 'freshness',
					level: 'warning',
					file,
					line: lineOf('reviewed'),
					field: 'reviewed',
					problem,
					mend,
				},
			];
		}),
};

/** @param day YYYY-MM-DD; a day that the target month does not have becomes its last one */
export function addMonths(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const first = new Date(Date.UTC(year, month - 1 + months, 1));
	const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
	first.setUTCDate(Math.min(date, last));
	return first.toISOString().slice(0, 10);
}
