import { type Entry, type Incident, timeline } from '../incident/incident.ts';
import { OPENED } from '../incident/incidents.ts';
import { withoutValues } from '../incident/without-values.ts';
import {
	blankDraft,
	type Draft,
	type Happening,
	type Milestone,
	type Moment,
	type RunbookUse,
} from './draft.ts';
import { firstNotice } from './notice.ts';
import { isRole, nthResponder, type Person, withRoles } from './people.ts';

/** What the reader decides when a draft begins from an incident, and what the handbook knows. */
export interface FromIncident {
	/** Values of the incident (hosts, namespaces, labels) stay in the texts; otherwise their names stand instead. */
	keepValues: boolean;
	/** Names of roles by id. */
	roleNames: Readonly<Record<string, string>>;
	/** Service of a runbook by its path. */
	serviceOf?: Readonly<Record<string, string>>;
}

/** A draft from an incident's record: times, timeline, runbooks and what was wrong in them. People become roles. */
export function draftFromIncident(
	record: Incident,
	{ keepValues, roleNames, serviceOf = {} }: FromIncident,
	id: string,
	now: number,
): Draft {
	const incident = keepValues ? record : withoutValues(record);
	const people = peopleOf(incident, roleNames);
	const role = new Map(people.flatMap(({ names, role: name }) => names.map((one) => [one, name] as const)));
	const clean = withRoles(people);
	const entries = timeline(incident.entries);
	const happenings = entries.map((entry): Happening => {
		const origin = originOf(entry);
		return {
			id: entry.id,
			at: entry.at,
			kind: entry.kind,
			text: clean(withoutHolder(entry.text, Object.values(roleNames), people)),
			who: entry.by ? (role.get(entry.by) ?? entry.by) : '',
			...(origin ? { origin } : {}),
			...(entry.source ? { step: entry.source } : {}),
			...(entry.failed ? { failed: true } : {}),
		};
	});
	const runbooks = usedRunbooks(incident, entries, clean);
	const blank = blankDraft(id, now);
	return {
		...blank,
		severity: incident.severity,
		services: [...new Set(runbooks.flatMap(({ path }) => serviceOf[path] ?? []))],
		texts: {
			title: clean(incident.title),
			responders: [...new Set(people.map((one) => one.role))].join(', '),
		},
		times: { ...blank.times, ...timesOf(incident, entries, clean) },
		detector: firstNotice(happenings)?.detector ?? '',
		timeline: happenings,
		runbooks,
		from: { kind: 'incident', id: incident.id, title: clean(incident.title) },
	};
}

/** Everybody the record names, with the role they hold or held, or a letter. */
function peopleOf({ roles, entries }: Incident, roleNames: FromIncident['roleNames']): Person[] {
	const held = new Map<string, string>();
	for (const [id, holder] of Object.entries(roles)) if (holder) held.set(holder, roleNames[id] ?? id);
	for (const { text } of entries) {
		const over = handover(text, Object.values(roleNames));
		if (over && !held.has(over.from)) held.set(over.from, `${over.role} before`);
	}
	let n = 0;
	for (const { by } of entries) if (by && !held.has(by)) held.set(by, isRole(by) ? by : nthResponder(n++));
	return [...held].map(([name, role]) => ({ names: [name], role }));
}

/** Reads the entry that a change of roles makes; nothing for any other text. */
function handover(text: string, roleNames: readonly string[]): { role: string; from: string } | undefined {
	const role = roleNames.find((name) => text.startsWith(`${name} handed over from `));
	const from = role && /^ handed over from (.+) to .+\.$/s.exec(text.slice(role.length))?.[1];
	return role && from ? { role, from } : undefined;
}

/** Without names, an entry about who took a role says only that it was taken. */
function withoutHolder(text: string, roleNames: readonly string[], people: readonly Person[]): string {
	const over = handover(text, roleNames);
	if (over) return `${over.role} handed over.`;
	const named = people.flatMap(({ names }) => names);
	const taken = roleNames.find((name) => named.some((person) => text === `${name}: ${person}.`));
	return taken ? `${taken} named.` : text;
}

function originOf({ id, text, by, source }: Entry): Happening['origin'] {
	if (id.startsWith('alert-') || /^Alert .+ fired\.$/.test(text)) return 'alert';
	// Opening the record is what the tool did; it says that somebody knew, not who noticed.
	return source || text === OPENED ? undefined : by ? 'person' : undefined;
}

function timesOf(
	incident: Incident,
	entries: readonly Entry[],
	clean: (text: string) => string,
): Partial<Record<Moment, Milestone>> {
	const alert = entries.find((entry) => originOf(entry) === 'alert');
	// Without an alert, the first that somebody wrote down is the earliest proof that it was known.
	const first = alert ?? entries.find((entry) => originOf(entry) === 'person');
	const phase = (name: string) => entries.findLast(({ text }) => text === `Phase: ${name}.`);
	const mitigated = phase('mitigated');
	const resolved = phase('resolved');
	const opened = Math.max(incident.openedAt, alert?.at ?? 0);
	return {
		began: { at: incident.since, how: alert?.at === incident.since ? 'the alert' : 'the incident record' },
		detected: first ? { at: first.at, how: clean(first.text).replace(/\.$/, '').slice(0, 200) } : { how: '' },
		acknowledged: { at: opened, how: 'the record was opened' },
		...(mitigated ? { mitigated: { at: mitigated.at, how: 'phase set in the record' } } : {}),
		...(resolved ? { resolved: { at: resolved.at, how: 'phase set in the record' } } : {}),
	};
}

function usedRunbooks(
	incident: Incident,
	entries: readonly Entry[],
	clean: (text: string) => string,
): RunbookUse[] {
	return incident.runbooks.map(({ path, title }): RunbookUse => {
		const own = entries.filter(({ source }) => source?.page === path);
		const failed = own.filter((entry) => entry.failed);
		return {
			id: path,
			path,
			title,
			ticked: own.length - failed.length,
			helped: '',
			wrong: failed.map(({ text }) => clean(text)).join('\n'),
		};
	});
}
