import {
	blankDraft,
	DETECTORS,
	type Draft,
	type Milestone,
	MOMENTS,
	STATUSES,
} from '../../domain/postmortem/draft.ts';
import { isRecord } from '../envelope.ts';
import { oneOf, text, time } from '../incident/fields.ts';
import { LONGEST, readAction, readBudget, readFactor, readHappening, readUse } from './read-items.ts';
import { more, written } from './unread.ts';

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
