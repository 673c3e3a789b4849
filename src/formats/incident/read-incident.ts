import { ENTRY_KINDS, type Entry, type Incident, PHASES } from '../../domain/incident/incident.ts';
import { readLabels } from '../alerts/read-alert.ts';
import { isRecord } from '../envelope.ts';
import { items, oneOf, safeLink, text, texts, time } from './fields.ts';

/**
 * One incident from untrusted data. What is wrong in it is left out and told, what is missing gets its beginning.
 * Nothing where it has no id.
 */
export function readIncident(value: unknown): { incident: Incident; notices: string[] } | undefined {
	if (!isRecord(value)) return undefined;
	const id = text(value['id'], '', 200);
	if (!id) return undefined;
	const openedAt = time(value['openedAt']) ?? 1;
	const entries = items(value['entries'], readEntry);
	const closedAt = time(value['closedAt']);
	const toldAt = time(value['toldAt']);
	const incident: Incident = {
		id,
		title: text(value['title'], '', 500) || 'Untitled incident',
		severity: text(value['severity'], '', 50),
		phase: oneOf(value['phase'], PHASES) ?? 'investigating',
		since: time(value['since']) ?? openedAt,
		openedAt,
		...(closedAt === undefined ? {} : { closedAt }),
		...(toldAt === undefined ? {} : { toldAt }),
		roles: texts(value['roles']),
		ticks: readTicks(value['ticks']),
		values: texts(value['values']),
		alerts: items(value['alerts'], readIncidentAlert).read,
		links: items(value['links'], readLink).read,
		runbooks: items(value['runbooks'], readRunbook).read,
		entries: [...new Map(entries.read.map((entry) => [entry.id, entry])).values()],
	};
	const notices =
		entries.lost > 0 ? [`${entries.lost} damaged timeline entries of “${incident.title}” were left out`] : [];
	return { incident, notices };
}

function readEntry(value: unknown): Entry | undefined {
	if (!isRecord(value)) return undefined;
	const id = text(value['id'], '', 200);
	const at = time(value['at']);
	const kind = oneOf(value['kind'], ENTRY_KINDS);
	if (!id || at === undefined || !kind) return undefined;
	const loggedAt = time(value['loggedAt']) ?? at;
	const by = text(value['by'], '', 200);
	const source = readSource(value['source']);
	return {
		id,
		at,
		loggedAt,
		changedAt: time(value['changedAt']) ?? loggedAt,
		kind,
		text: text(value['text']),
		...(by ? { by } : {}),
		...(source ? { source } : {}),
		...(value['failed'] === true ? { failed: true } : {}),
		...(value['gone'] === true ? { gone: true } : {}),
	};
}

function readSource(value: unknown): Entry['source'] {
	if (!isRecord(value)) return undefined;
	const page = sitePath(value['page']);
	if (!page) return undefined;
	return { page, pageTitle: text(value['pageTitle'], '', 500), step: text(value['step'], '', 200) };
}

function readTicks(value: unknown): Incident['ticks'] {
	if (!isRecord(value)) return {};
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, tick]) => {
			const at = isRecord(tick) ? time(tick['at']) : undefined;
			const entry = isRecord(tick) ? text(tick['entry'], '', 200) : '';
			return at !== undefined && entry && key !== '__proto__' ? [[key, { entry, at }]] : [];
		}),
	);
}

function readIncidentAlert(value: unknown): Incident['alerts'][number] | undefined {
	if (!isRecord(value) || typeof value['name'] !== 'string') return undefined;
	return { name: text(value['name'], '', 500), labels: readLabels(value['labels']) };
}

function readLink(value: unknown): Incident['links'][number] | undefined {
	if (!isRecord(value)) return undefined;
	const name = text(value['name'], '', 200);
	const url = safeLink(value['url']);
	return name ? { id: text(value['id'], name, 200), name, ...(url ? { url } : {}) } : undefined;
}

function readRunbook(value: unknown): Incident['runbooks'][number] | undefined {
	const path = isRecord(value) ? sitePath(value['path']) : undefined;
	return isRecord(value) && path ? { path, title: text(value['title'], path, 500) } : undefined;
}

/** A page of this handbook, or the list of a role; never an address elsewhere. */
function sitePath(value: unknown): string | undefined {
	return typeof value === 'string' && /^(?:\/(?!\/)[\w./-]{0,300}|role:[\w-]{1,100})$/.test(value)
		? value
		: undefined;
}
