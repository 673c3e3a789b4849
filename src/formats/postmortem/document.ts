import { type Draft, type TextField, textOf } from '../../domain/postmortem/draft.ts';
import { type Block, bullets, labelled, OPEN, prose } from './blocks.ts';
import { actionTable, factors, impact, runbooks, timeline, times, walk } from './document-sections.ts';
import type { DraftNames } from './words.ts';

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
