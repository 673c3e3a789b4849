import { edit, log, logWrong, remove, tick, tickKey } from './entries.ts';
import type { IncidentEvent, Stamp } from './events.ts';
import type { Incident } from './incident.ts';

/** The incident after an event. An event that changes nothing gives the same object. */
export function reduce(incident: Incident, event: IncidentEvent, stamp: Stamp): Incident {
	switch (event.type) {
		case 'rename':
			return event.title.trim() ? { ...incident, title: event.title.trim() } : incident;
		case 'severity':
			return severity(incident, event.severity, stamp);
		case 'since':
			return { ...incident, since: event.since };
		case 'phase':
			return event.phase === incident.phase
				? incident
				: log({ ...incident, phase: event.phase }, 'decision', `Phase: ${event.phase}.`, stamp);
		case 'role':
			return role(incident, event, stamp);
		case 'value':
			return { ...incident, values: withValue(incident.values, event.name, event.value) };
		case 'alert':
			return alert(incident, event, stamp);
		case 'link': {
			const link = { id: stamp.id, name: event.name, ...(event.url ? { url: event.url } : {}) };
			return { ...incident, links: [...incident.links, link] };
		}
		case 'unlink':
			return { ...incident, links: incident.links.filter(({ id }) => id !== event.link) };
		case 'runbook':
			return incident.runbooks.some(({ path }) => path === event.path)
				? incident
				: { ...incident, runbooks: [...incident.runbooks, { path: event.path, title: event.title }] };
		case 'note':
			return event.text.trim()
				? log(incident, event.kind, event.text.trim(), stamp, event.at === undefined ? {} : { at: event.at })
				: incident;
		case 'edit':
			return edit(incident, event, stamp);
		case 'remove':
			return remove(incident, event.entry, stamp);
		case 'tick':
			return tick(incident, event.step, stamp);
		case 'untick': {
			const ticked = incident.ticks[tickKey(event)];
			return ticked ? remove(incident, ticked.entry, stamp) : incident;
		}
		case 'wrong':
			return logWrong(incident, event.step, event.note, stamp);
		case 'told':
			return log({ ...incident, toldAt: stamp.now }, 'communication', event.text.trim(), stamp);
		case 'close':
			return incident.closedAt === undefined
				? log({ ...incident, closedAt: stamp.now }, 'decision', 'Incident closed.', stamp)
				: incident;
		case 'reopen': {
			if (incident.closedAt === undefined) return incident;
			const { closedAt: _, ...open } = incident;
			return log(open, 'decision', 'Incident reopened.', stamp);
		}
	}
}

function severity(incident: Incident, to: string, stamp: Stamp): Incident {
	if (to === incident.severity) return incident;
	const text = incident.severity ? `Severity ${incident.severity} → ${to}.` : `Severity set to ${to}.`;
	return log({ ...incident, severity: to }, 'decision', text, stamp);
}

function role(
	incident: Incident,
	{ role: id, roleName, holder }: { role: string; roleName: string; holder: string },
	stamp: Stamp,
): Incident {
	const name = holder.trim();
	const before = incident.roles[id] ?? '';
	if (name === before) return incident;
	const text = !name
		? `${roleName}: nobody (before: ${before}).`
		: before
			? `${roleName} handed over from ${before} to ${name}.`
			: `${roleName}: ${name}.`;
	return log({ ...incident, roles: withValue(incident.roles, id, name) }, 'decision', text, stamp);
}

function alert(
	incident: Incident,
	{ alert: added, since }: { alert: Incident['alerts'][number]; since?: number },
	stamp: Stamp,
): Incident {
	const known = JSON.stringify(added);
	if (incident.alerts.some((one) => JSON.stringify(one) === known)) return incident;
	const at = since ?? stamp.now;
	const next = { ...incident, alerts: [...incident.alerts, added], since: Math.min(incident.since, at) };
	// The id comes from the alert: two people who open its record write one entry when they merge.
	const id = since === undefined ? stamp.id : `alert-${added.name}-${since}`;
	if (incident.entries.some((entry) => entry.id === id)) return next;
	return log(next, 'observation', `Alert ${added.name} fired.`, { ...stamp, id }, { at });
}

/** An empty value takes the name out. */
function withValue(values: Readonly<Record<string, string>>, name: string, value: string) {
	const rest = Object.entries(values).filter(([one]) => one !== name);
	return Object.fromEntries(value ? [...rest, [name, value]] : rest);
}
