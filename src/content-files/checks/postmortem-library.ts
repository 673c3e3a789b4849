import type { Finding } from '../../domain/finding.ts';
import { type Draft, type Milestone, MOMENTS } from '../../domain/postmortem/draft.ts';
import { outOfOrder } from '../../domain/postmortem/durations.ts';
import type { Content } from '../content.ts';
import type { Page } from '../pages.ts';
import type { Rule } from '../rule.ts';

type PostmortemPage = Page & { data: Extract<Page['data'], { type: 'postmortem' }> };
type Problem = [field: string, problem: string, mend: string];

/** Postmortems of the library name what exists, and do not contradict themselves. */
export const postmortemLibrary: Rule = {
	id: 'postmortem-library',
	about:
		'Postmortems name known services and severities, earlier postmortems, and times and dates that fit together.',
	when: 'always',
	check: (content) =>
		postmortemsOf(content).flatMap((page) =>
			[...references(page, content), ...times(page), ...actions(page)].map(
				([field, problem, mend]): Finding => ({
					rule: 'postmortem-library',
					level: 'error',
					file: page.file,
					line: page.lineOf(field),
					field,
					problem,
					mend,
				}),
			),
		),
};

/** Actions whose date has passed. Never stops a build. */
export const overdueActions: Rule = {
	id: 'overdue-actions',
	about: 'Open actions of postmortems are not past their date.',
	when: 'check',
	check: (content) =>
		postmortemsOf(content).flatMap((page) =>
			page.data.actions.flatMap((action, at): Finding[] =>
				action.status === 'open' && action.due < content.today
					? [
							{
								rule: 'overdue-actions',
								level: 'warning',
								file: page.file,
								line: page.lineOf(`actions.${at}.due`),
								field: `actions.${at}.due`,
								problem: `“${action.what}” was due on ${action.due}.`,
								mend: 'Do it and set status and done, give it a new date, or set it to dropped with a reason in the text.',
							},
						]
					: [],
			),
		),
};

function postmortemsOf({ pages }: Pick<Content, 'pages'>): PostmortemPage[] {
	return pages.filter((page): page is PostmortemPage => page.data.type === 'postmortem');
}

function references({ data, path }: PostmortemPage, content: Content): Problem[] {
	const services = content.handbook.services.map(({ id }) => id);
	const severities = content.handbook.severities.map(({ id }) => id);
	const target = content.pages.find((page) => page.path === data.recurrenceOf);
	const earlier = target?.data.type === 'postmortem' && target.path !== path && target.data.date <= data.date;
	return [
		...data.services.flatMap((id, at): Problem[] =>
			services.includes(id)
				? []
				: [
						[
							`services.${at}`,
							`There is no service "${id}".`,
							`Use one of ${services.join(', ')}, or add it to content/handbook.yaml.`,
						],
					],
		),
		...(severities.includes(data.severity)
			? []
			: ([
					['severity', `There is no severity "${data.severity}".`, `Use one of ${severities.join(', ')}.`],
				] as Problem[])),
		...data.runbooks.flatMap((runbook, at): Problem[] => {
			const page = content.pages.find((one) => one.path === runbook.replace(/#.*/, ''));
			return !page || page.data.type === 'runbook'
				? []
				: [
						[
							`runbooks.${at}`,
							`${runbook} is no runbook.`,
							'Name the runbook that was used; link other pages in the text.',
						],
					];
		}),
		...(target && !earlier
			? ([
					[
						'recurrenceOf',
						`${data.recurrenceOf} is not an earlier postmortem.`,
						'Name the page of the earlier incident, or delete the field.',
					],
				] as Problem[])
			: []),
	];
}

function times({ data }: PostmortemPage): Problem[] {
	const moments = Object.fromEntries(
		MOMENTS.map((moment): [string, Milestone] => {
			const text = data.times[moment];
			return [moment, { how: '', ...(text === undefined ? {} : { at: Date.parse(text) }) }];
		}),
	) as Draft['times'];
	const wrong = outOfOrder(moments).map(
		([first, second]): Problem => [
			`times.${second}`,
			`"${second}" lies before "${first}".`,
			'Correct one of the two. Both are UTC.',
		],
	);
	const { began } = data.times;
	if (began && began.slice(0, 10) !== data.date)
		wrong.push([
			'date',
			`The date is ${data.date}, and the harm began on ${began.slice(0, 10)}.`,
			'Give both the same day.',
		]);
	return wrong;
}

function actions({ data }: PostmortemPage): Problem[] {
	return data.actions.flatMap(({ what, status, done, horizon, metric, due }, at): Problem[] => {
		const field = `actions.${at}`;
		const name = `“${what.slice(0, 50)}${what.length > 50 ? '…' : ''}”`;
		return [
			...(status === 'done' && !done
				? [
						[
							`${field}.status`,
							`${name} is done, and no day says when.`,
							'Add done: "YYYY-MM-DD".',
						] as Problem,
					]
				: []),
			...(status !== 'done' && done
				? [
						[
							`${field}.done`,
							`${name} has a day on which it was done, and its status is ${status}.`,
							'Set status: done, or delete the day.',
						] as Problem,
					]
				: []),
			...(horizon === 'long' && !metric
				? [
						[
							field,
							`${name} is long-term and names no metric.`,
							'Add metric: the delivery metric that it moves, or make it short-term.',
						] as Problem,
					]
				: []),
			...(due < data.date || (done && done < data.date)
				? [[`${field}.due`, `${name} has a day before the incident.`, 'Correct the day.'] as Problem]
				: []),
		];
	});
}
