import { ENTRY_KINDS } from '../../domain/incident/incident.ts';
import { ACTION_KINDS, ACTION_STATUSES, type Action } from '../../domain/postmortem/action.ts';
import {
	blankDraft,
	DETECTORS,
	type Draft,
	type Factor,
	type Happening,
	type Kept,
	type Milestone,
	MOMENTS,
	type RunbookUse,
	STATUSES,
} from '../../domain/postmortem/draft.ts';
import type { BudgetLine } from '../../domain/postmortem/impact.ts';
import { PLACES } from '../../domain/postmortem/places.ts';
import { isRecord } from '../envelope.ts';
import { oneOf, safeLink, text, time } from '../incident/fields.ts';

/** Longest text of one field. Far above what a person writes; a draft with more does not fit the browser's storage. */
const LONGEST = 200_000;

/** A draft, and what of it was not understood: such parts are kept in `more` and written back as they were. */
export interface ReadDraft {
	draft: Draft;
	notices: string[];
}

/** One draft from untrusted data. Nothing where it has no id. */
export function readDraft(value: unknown): ReadDraft | undefined {
	if (!isRecord(value)) return undefined;
	const id = text(value['id'], '', 200);
	if (!id) return undefined;
	const lost: string[] = [];
	const blank = blankDraft(id, time(value['createdAt']) ?? 1);
	const unread: Record<string, unknown> = {};
	const keep = (field: string, found: unknown) => {
		lost.push(field);
		unread[field] = found;
	};
	const list = <T>(field: string, read: (item: Record<string, unknown>, id: string) => T): T[] => {
		const all = value[field] === undefined ? [] : value[field];
		if (!Array.isArray(all)) {
			keep(field, all);
			return [];
		}
		const bad = all.filter((item) => !isRecord(item));
		if (bad.length > 0) keep(field, bad);
		return withOwnIds(all.filter(isRecord)).map((item) => read(item, String(item['id'])));
	};
	const texts = (field: string): Record<string, string> => {
		const all = value[field] === undefined ? {} : value[field];
		const bad = isRecord(all) ? Object.entries(all).filter(([, one]) => typeof one !== 'string') : all;
		if (!Array.isArray(bad) || bad.length > 0)
			keep(field, Array.isArray(bad) ? Object.fromEntries(bad) : bad);
		return allTexts(all);
	};
	const from = isRecord(value['from']) ? value['from'] : {};
	const fromKind = oneOf(from['kind'], ['incident', 'chat'] as const);
	const draft: Draft = {
		...blank,
		changedAt: time(value['changedAt']) ?? blank.createdAt,
		status: oneOf(value['status'], STATUSES) ?? 'draft',
		severity: text(value['severity'], '', 50),
		services: Array.isArray(value['services'])
			? value['services'].filter((one) => typeof one === 'string')
			: [],
		recurrenceOf: text(value['recurrenceOf'], '', 300),
		texts: texts('texts'),
		times: readTimes(value['times']),
		detector: oneOf(value['detector'], DETECTORS) ?? '',
		budgets: list('budgets', readBudget),
		timeline: list('timeline', readHappening),
		factors: list('factors', readFactor),
		runbooks: list('runbooks', readUse),
		walk: texts('walk'),
		actions: list('actions', readAction),
		...(fromKind
			? { from: { kind: fromKind, id: text(from['id'], '', 200), title: text(from['title'], '', 500) } }
			: {}),
		...more(value, [...Object.keys(blank), 'from'], unread),
	};
	const named = draft.texts['title'] || 'Untitled draft';
	const notices =
		lost.length > 0 ? [`In “${named}” this was not understood and is kept unused: ${lost.join(', ')}`] : [];
	return { draft, notices };
}

/** The draft as it is written: what an earlier reading kept stands again where it was found. */
export function writeDraft(draft: Draft): unknown {
	return written({
		...draft,
		budgets: draft.budgets.map(written),
		timeline: draft.timeline.map(written),
		factors: draft.factors.map(written),
		runbooks: draft.runbooks.map(written),
		actions: draft.actions.map(written),
	});
}

/** A field that could not be read shares its name with what took its place: that alone stays in `more`. */
function written<T extends object>(item: T & Kept): object {
	const { more, ...own } = item;
	const kept = Object.entries(more ?? {});
	const apart = kept.filter(([name]) => name in own);
	const free = kept.filter(([name]) => !(name in own));
	return {
		...Object.fromEntries(free),
		...own,
		...(apart.length > 0 ? { more: Object.fromEntries(apart) } : {}),
	};
}

/** Fields of a record that are not known here, with what an earlier reading kept. */
function more(
	value: Record<string, unknown>,
	known: readonly string[],
	unread: Record<string, unknown> = {},
): { more?: Record<string, unknown> } {
	const before = isRecord(value['more']) ? value['more'] : {};
	const rest = Object.entries(value).filter(
		([name]) => name !== 'more' && name !== '__proto__' && !known.includes(name),
	);
	const all = { ...before, ...Object.fromEntries(rest), ...unread };
	return Object.keys(all).length > 0 ? { more: all } : {};
}

/** Two items under one id would be changed together: a missing or repeated id is replaced. */
function withOwnIds(items: Record<string, unknown>[]): Record<string, unknown>[] {
	const taken = new Set<string>();
	return items.map((item, at) => {
		const own = text(item['id'], '', 300);
		let id = own || `item-${at + 1}`;
		for (let n = 2; taken.has(id); n++) id = `${own || `item-${at + 1}`}-${n}`;
		taken.add(id);
		return { ...item, id };
	});
}

function allTexts(value: unknown): Record<string, string> {
	if (!isRecord(value)) return {};
	return Object.fromEntries(
		Object.entries(value)
			.filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[0] !== '__proto__')
			.map(([name, one]) => [name.slice(0, 100), one.slice(0, LONGEST)]),
	);
}

function readTimes(value: unknown): Draft['times'] {
	const times = isRecord(value) ? value : {};
	const read = MOMENTS.map((moment): [string, Milestone] => {
		const found = isRecord(times[moment]) ? times[moment] : {};
		const at = time(found['at']);
		return [moment, { how: text(found['how'], '', LONGEST), ...(at === undefined ? {} : { at }) }];
	});
	return Object.fromEntries(read) as Draft['times'];
}

function readHappening(item: Record<string, unknown>, id: string): Happening {
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

function readUse(item: Record<string, unknown>, id: string): RunbookUse {
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

function readFactor(item: Record<string, unknown>, id: string): Factor {
	return {
		id,
		place: oneOf(item['place'], PLACES) ?? '',
		text: text(item['text'], '', LONGEST),
		...more(item, ['id', 'place', 'text']),
	};
}

function readAction(item: Record<string, unknown>, id: string): Action {
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

function readBudget(item: Record<string, unknown>, id: string): BudgetLine {
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
