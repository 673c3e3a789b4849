import { ENTRY_KINDS } from '../../domain/incident/incident.ts';
import { ACTION_KINDS, ACTION_STATUSES, type Action } from '../../domain/postmortem/action.ts';
import type { Factor, Happening, RunbookUse } from '../../domain/postmortem/draft.ts';
import type { BudgetLine } from '../../domain/postmortem/impact.ts';
import { PLACES } from '../../domain/postmortem/places.ts';
import { isRecord } from '../envelope.ts';
import { oneOf, safeLink, text, time } from '../incident/fields.ts';
import { more } from './unread.ts';

/** Longest text of one field. Far above what a person writes; a draft with more does not fit the browser's storage. */
export const LONGEST = 200_000;

/** An entry of the timeline. */
export function readHappening(item: Record<string, unknown>, id: string): Happening {
	const at = time(item['at']);
	const origin = oneOf(item['origin'], ['alert', 'bot', 'person'] as const);
	const link = safeLink(item['link']);
	const step = isRecord(item['step']) ? item['step'] : undefined;
	return {
		id,
		...(at === undefined ? {} : { at }),
		kind: oneOf(item['kind'], ENTRY_KINDS) ?? 'observation',
		text: text(item['text'], '', LONGEST),
		who: text(item['who'], '', 500),
		...(origin ? { origin } : {}),
		...(link ? { link } : {}),
		...(step && isSitePath(step['page'])
			? {
					step: {
						page: step['page'],
						pageTitle: text(step['pageTitle'], '', 500),
						step: text(step['step'], '', 200),
					},
				}
			: {}),
		...(item['failed'] === true ? { failed: true } : {}),
		...more(item, ['id', 'at', 'kind', 'text', 'who', 'origin', 'link', 'step', 'failed']),
	};
}

/** A runbook that was used. */
export function readUse(item: Record<string, unknown>, id: string): RunbookUse {
	const ticked = item['ticked'];
	return {
		id,
		path: isSitePath(item['path']) ? item['path'] : '',
		title: text(item['title'], '', 500),
		ticked: typeof ticked === 'number' && ticked >= 0 ? Math.floor(ticked) : 0,
		helped: oneOf(item['helped'], ['yes', 'partly', 'no'] as const) ?? '',
		wrong: text(item['wrong'], '', LONGEST),
		...more(item, ['id', 'path', 'title', 'ticked', 'helped', 'wrong']),
	};
}

/** A contributing factor. */
export function readFactor(item: Record<string, unknown>, id: string): Factor {
	return {
		id,
		place: oneOf(item['place'], PLACES) ?? '',
		text: text(item['text'], '', LONGEST),
		...more(item, ['id', 'place', 'text']),
	};
}

/** An action. */
export function readAction(item: Record<string, unknown>, id: string): Action {
	const field = (name: string, limit = 5_000) => text(item[name], '', limit);
	return {
		id,
		what: field('what'),
		kind: oneOf(item['kind'], ACTION_KINDS) ?? '',
		owner: field('owner', 500),
		due: field('due', 50),
		link: field('link'),
		verify: field('verify'),
		horizon: oneOf(item['horizon'], ['short', 'long'] as const) ?? 'short',
		metric: field('metric', 500),
		status: oneOf(item['status'], ACTION_STATUSES) ?? 'open',
		...more(item, ['id', 'what', 'kind', 'owner', 'due', 'link', 'verify', 'horizon', 'metric', 'status']),
	};
}

/** What one objective lost of its budget. */
export function readBudget(item: Record<string, unknown>, id: string): BudgetLine {
	const figure = (name: string) => (Number.isFinite(item[name]) ? Number(item[name]) : undefined);
	const bad = figure('bad');
	const of = figure('of');
	return {
		id,
		indicator: text(item['indicator'], '', 500),
		objective: figure('objective') ?? 0,
		days: figure('days') ?? 0,
		by: oneOf(item['by'], ['time', 'events'] as const) ?? 'time',
		...(bad === undefined ? {} : { bad }),
		...(of === undefined ? {} : { of }),
		...more(item, ['id', 'indicator', 'objective', 'days', 'by', 'bad', 'of']),
	};
}

/** A page of this handbook, or the list of a role; never an address elsewhere. */
function isSitePath(value: unknown): value is string {
	return typeof value === 'string' && /^(?:\/(?!\/)[\w./-]{0,300}|role:[\w-]{1,100})$/.test(value);
}
