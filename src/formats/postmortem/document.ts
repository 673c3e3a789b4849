import type { Action } from '../../domain/postmortem/action.ts';
import { type Draft, inOrder, MOMENTS, type TextField, textOf } from '../../domain/postmortem/draft.ts';
import { spans } from '../../domain/postmortem/durations.ts';
import { budgetUse } from '../../domain/postmortem/impact.ts';
import { PLACES } from '../../domain/postmortem/places.ts';
import { utcClock, utcDay, utcMinute } from '../incident/utc.ts';
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

/** A part of the finished text. Preview, print and Markdown are made from the same parts. */
export type Block =
	| { kind: 'heading'; level: 1 | 2 | 3; text: string }
	| { kind: 'text'; lines: string[] }
	| { kind: 'list'; items: string[]; numbered?: true }
	| { kind: 'table'; head: string[]; rows: string[][] };

/** What stands where nothing was written: empty is allowed, silence is not. */
const OPEN = 'not written yet';

/** The postmortem as its template orders it. */
export function postmortemDocument(draft: Draft, names: DraftNames): Block[] {
	const text = (field: TextField) => textOf(draft, field).trim();
	return [
		{ kind: 'heading', level: 1, text: text('title') || 'Untitled postmortem' },
		{ kind: 'text', lines: head(draft, names) },
		...section('Summary', prose(text('summary'))),
		...section('Impact', impact(draft)),
		...section('Times (UTC)', times(draft)),
		...section('Timeline (UTC)', timeline(draft)),
		...section('Contributing factors', factors(draft)),
		...section('How it looked from there', [
			...labelled('What made sense at the time', text('sense')),
			...labelled('What surprised us', text('surprise')),
		]),
		...section('What went well', bullets(text('well'))),
		...section('What did not', bullets(text('badly'))),
		...section('Where we were lucky', bullets(text('lucky'))),
		...section('Runbooks', runbooks(draft, names)),
		...section('What else needs a patch?', walk(draft)),
		...section('Actions, short term', actionTable(draft.actions, 'short')),
		...section('Actions, long term', actionTable(draft.actions, 'long')),
		...(text('outside') ? section('Told outside', prose(text('outside'))) : []),
		...(text('questions') ? section('Open questions', bullets(text('questions'))) : []),
		...section('Review', [
			{
				kind: 'list',
				items: [
					`Read by somebody who was there: ${text('review-inside') || OPEN}`,
					`Read by somebody outside: ${text('review-outside') || OPEN}`,
					`Shared with: ${text('shared') || OPEN}`,
					`Actions looked at again: ${text('again') || OPEN}`,
				],
			},
		]),
	];
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

function section(title: string, blocks: Block[]): Block[] {
	return [
		{ kind: 'heading', level: 2, text: title },
		...(blocks.length > 0 ? blocks : [{ kind: 'text', lines: [OPEN] } satisfies Block]),
	];
}

function head(draft: Draft, names: DraftNames): string[] {
	const text = (field: TextField) => textOf(draft, field).trim();
	const services = draft.services.map((id) => names.services[id] ?? id).join(', ');
	return [
		`Status: ${draft.status}. Severity: ${draft.severity || OPEN}. Services: ${services || OPEN}.`,
		`Owner: ${text('owner') || OPEN}. Responders: ${text('responders') || OPEN}.`,
		...(text('because') ? [`Due because: ${text('because')}`] : []),
		...(draft.recurrenceOf ? [`Seen before: ${names.site}${draft.recurrenceOf.slice(1)}`] : []),
	];
}

function impact(draft: Draft): Block[] {
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

function times(draft: Draft): Block[] {
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

function timeline(draft: Draft): Block[] {
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

function factors(draft: Draft): Block[] {
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

function runbooks(draft: Draft, { site }: DraftNames): Block[] {
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

function walk(draft: Draft): Block[] {
	const rows = PLACES.map((place) => [placeWords[place], draft.walk[place]?.trim() || OPEN]);
	return rows.every(([, found]) => found === OPEN) ? [] : [{ kind: 'table', head: ['Place', 'Found'], rows }];
}

function prose(text: string): Block[] {
	return text
		.split(/\n\s*\n/)
		.filter((part) => part.trim())
		.map((part) => ({ kind: 'text', lines: part.split('\n') }));
}

function bullets(text: string): Block[] {
	const items = text
		.split('\n')
		.map((line) => line.replace(/^\s*[-*]\s+/, '').trim())
		.filter(Boolean);
	return items.length > 0 ? [{ kind: 'list', items }] : [];
}

function labelled(label: string, text: string): Block[] {
	return text ? [{ kind: 'text', lines: [`${label}:`, ...text.split('\n')] }] : [];
}
