import type { Action } from '../../domain/postmortem/action.ts';
import { type Draft, inOrder, MOMENTS, type TextField, textOf } from '../../domain/postmortem/draft.ts';
import { spans } from '../../domain/postmortem/durations.ts';
import { budgetUse } from '../../domain/postmortem/impact.ts';
import { PLACES } from '../../domain/postmortem/places.ts';
import { utcClock, utcDay, utcMinute } from '../incident/utc.ts';
import { type Block, labelled, OPEN } from './blocks.ts';
import {
	actionWords,
	type DraftNames,
	detectorWords,
	kindWords,
	momentWords,
	percentText,
	placeWords,
	spanText,
	spanWords,
} from './words.ts';

/** What was harmed, as far as it is written, and the budgets that it used. */
export function impact(draft: Draft): Block[] {
	const named: [string, TextField][] = [
		['Customers', 'customers'],
		['Requests or jobs', 'work'],
		['Data lost or wrong', 'data'],
		['Money, contracts', 'money'],
		['Tickets and calls', 'tickets'],
	];
	const written = named
		.map(([label, field]) => [label, textOf(draft, field).trim()] as const)
		.filter(([, value]) => value)
		.map(([label, value]) => `${label}: ${value}`);
	const items = [...written, ...draft.budgets.map(budgetText)];
	return items.length > 0 ? [{ kind: 'list', items }] : [];
}

/** One line of budget in words, with what it rests on. */
export function budgetText(line: Draft['budgets'][number]): string {
	const use = budgetUse(line);
	const name = `${line.indicator || 'Objective'} (${line.objective} % over ${line.days} days)`;
	if ('wrong' in use) return `Error budget, ${name}: unknown`;
	const figure = (value: number) => Number(value.toPrecision(3));
	const unit = use.unit === 'minutes' ? 'min of full failure' : 'events';
	const rest =
		line.by === 'time' ? `; ${line.of} % of events failed for ${line.bad} min, traffic taken as even` : '';
	return `Error budget, ${name}: ${percentText(use.used)} used, ${figure(use.spent)} of ${figure(use.allowed)} ${unit}${rest}`;
}

/** The five moments, and the spans between those that are known. */
export function times(draft: Draft): Block[] {
	const rows = MOMENTS.map((moment) => {
		const { at, how } = draft.times[moment];
		return [momentWords[moment], at === undefined ? 'unknown' : utcMinute(at).replace(' UTC', ''), how];
	});
	const known = spans(draft.times).map((span) => {
		const label = `${spanWords[span.id]} (${momentWords[span.from].toLowerCase()} to ${momentWords[span.to].toLowerCase()})`;
		if ('ms' in span) return `${label}: ${spanText(span.ms)}`;
		return `${label}: ${'missing' in span ? 'unknown' : 'its end lies before its beginning'}`;
	});
	const by = draft.detector
		? `First to notice: ${detectorWords[draft.detector]}`
		: `First to notice: ${OPEN}`;
	return [
		{ kind: 'table', head: ['', 'When', 'How we know'], rows },
		{ kind: 'list', items: [by, ...known] },
	];
}

/** The timeline, a table a day. */
export function timeline(draft: Draft): Block[] {
	if (draft.timeline.length === 0) return [];
	const shown = inOrder(draft.timeline);
	const days = [...new Set(shown.map(({ at }) => (at === undefined ? '' : utcDay(at))))];
	const head = ['Time', 'Kind', 'What', 'By', 'Source'];
	return days.flatMap((day): Block[] => {
		const rows = shown
			.filter(({ at }) => (at === undefined ? '' : utcDay(at)) === day)
			.map((one) => [
				one.at === undefined ? '?' : utcClock(one.at),
				kindWords[one.kind],
				one.failed && !/\bfailed\b/i.test(one.text) ? `Failed: ${one.text}` : one.text,
				one.who,
				[one.step?.page.startsWith('/') ? `runbook “${one.step.pageTitle}”` : '', one.link ?? '']
					.filter(Boolean)
					.join(' '),
			]);
		return [
			{ kind: 'heading', level: 3, text: day || 'Without a readable time' },
			{ kind: 'table', head, rows },
		];
	});
}

/** The trigger, and the conditions that it met. */
export function factors(draft: Draft): Block[] {
	const written = draft.factors.filter(({ text }) => text.trim());
	const items = written.map(({ place, text }) => (place ? `${placeWords[place]}: ${text}` : text));
	return [
		...labelled('Trigger', textOf(draft, 'trigger').trim()),
		...(items.length > 0
			? [
					{ kind: 'text', lines: ['Conditions that it met:'] } satisfies Block,
					{ kind: 'list', items, numbered: true } satisfies Block,
				]
			: []),
	];
}

/** The runbooks that were used, and how they helped. */
export function runbooks(draft: Draft, { site }: DraftNames): Block[] {
	const none = textOf(draft, 'no-runbook').trim();
	const helped = { '': 'helped: not said', yes: 'helped', partly: 'helped in part', no: 'did not help' };
	const items = draft.runbooks.map(({ path, title, ticked, helped: how, wrong }) => {
		const steps = ticked > 0 ? `, ${ticked} ${ticked === 1 ? 'step' : 'steps'} ticked` : '';
		const said = wrong.trim() ? `. Wrong or missing: ${wrong.trim().replace(/\s*\n\s*/g, '; ')}` : '';
		return `${title || path}${path ? ` ${site}${path.slice(1)}` : ''} (${helped[how]}${steps})${said}`;
	});
	return [
		...(items.length > 0 ? [{ kind: 'list', items } satisfies Block] : []),
		...(none ? [{ kind: 'text', lines: [none] } satisfies Block] : []),
	];
}

/** What else needs a patch, place by place. Nothing where no place was looked at. */
export function walk(draft: Draft): Block[] {
	const rows = PLACES.map((place) => [placeWords[place], draft.walk[place]?.trim() || OPEN]);
	return rows.every(([, found]) => found === OPEN) ? [] : [{ kind: 'table', head: ['Place', 'Found'], rows }];
}

/** The rows of an action table, the same on screen, in Markdown and in CSV's reading order. */
export function actionTable(actions: readonly Action[], horizon: Action['horizon']): Block[] {
	const shown = actions.filter((action) => action.horizon === horizon && action.what.trim());
	if (shown.length === 0) return [];
	const long = horizon === 'long';
	const head = [
		'What',
		'Kind',
		'Owner',
		'Due',
		...(long ? ['Metric it moves'] : []),
		'How we shall know',
		'Link',
		'Status',
	];
	const rows = shown.map((action) => [
		action.what,
		action.kind ? actionWords[action.kind] : '',
		action.owner,
		action.due,
		...(long ? [action.metric] : []),
		action.verify,
		action.link,
		action.status,
	]);
	return [{ kind: 'table', head, rows }];
}
