import { type Alert, commonLabels } from '../alerts/alert.ts';
import { fillFrom } from '../alerts/fill.ts';
import type { IncidentEvent, Stamp } from './events.ts';
import { currentIncident, type Incident, type IncidentLink, type Incidents } from './incident.ts';
import { reduce } from './reduce.ts';

/** What a new incident starts with. */
export interface Opening {
	/** Id of the incident: that of a colleague's when it was opened from their link. */
	id: string;
	title: string;
	severity?: string;
	/** Alerts it is about; the first one fills the runbooks. */
	alerts?: readonly Alert[];
	runbook?: { path: string; title: string; parameters?: { name: string; label?: string }[] };
	values?: Readonly<Record<string, string>>;
	since?: number;
	links?: readonly IncidentLink[];
}

/** A new incident with its first entries. */
export function openIncident(opening: Opening, stamp: Stamp): Incident {
	const {
		id,
		title,
		severity = '',
		alerts = [],
		runbook,
		values = {},
		since = stamp.now,
		links = [],
	} = opening;
	const blank: Incident = {
		id,
		title: title.trim() || 'Untitled incident',
		severity,
		phase: 'investigating',
		since,
		openedAt: stamp.now,
		roles: {},
		ticks: {},
		values: { ...values },
		alerts: [],
		links,
		runbooks: runbook ? [{ path: runbook.path, title: runbook.title }] : [],
		entries: [],
	};
	const filled = fillFrom(alerts[0]?.labels ?? commonLabels(alerts), {
		parameters: runbook?.parameters ?? [],
	});
	const opened = { ...blank, values: { ...filled.values, ...blank.values } };
	const logged = reduce(opened, { type: 'note', kind: 'observation', text: OPENED }, stamp);
	return alerts.reduce(
		(incident, { name, labels, since: began }, n) =>
			reduce(
				incident,
				{ type: 'alert', alert: { name, labels }, ...(began === undefined ? {} : { since: began }) },
				{ ...stamp, id: `${stamp.id}-${n}` },
			),
		logged,
	);
}

/** Text of the first entry of every record. */
export const OPENED = 'Record opened.';

/** Adds an incident and makes it the current one. One with the same id is kept: it becomes current, nothing is lost. */
export function addIncident(incidents: Incidents, incident: Incident): Incidents {
	const known = incidents.all.some(({ id }) => id === incident.id);
	return { ...incidents, current: incident.id, all: known ? incidents.all : [incident, ...incidents.all] };
}

/** Applies an event to the current incident; without one nothing happens. */
export function applyToCurrent(incidents: Incidents, event: IncidentEvent, stamp: Stamp): Incidents {
	const incident = currentIncident(incidents);
	return incident ? replaceIncident(incidents, reduce(incident, event, stamp)) : incidents;
}

/** The same list with one incident in its new form. */
export function replaceIncident(incidents: Incidents, incident: Incident): Incidents {
	return { ...incidents, all: incidents.all.map((one) => (one.id === incident.id ? incident : one)) };
}

/** Takes the record out for good: its values are gone too. */
export function deleteIncident(incidents: Incidents, id: string): Incidents {
	const { current, ...rest } = incidents;
	const all = incidents.all.filter((one) => one.id !== id);
	return { ...rest, all, ...(current && current !== id ? { current } : {}) };
}

/** Makes another incident the current one, or none. */
export function chooseIncident(incidents: Incidents, id: string | undefined): Incidents {
	const { current: _, ...rest } = incidents;
	return id && incidents.all.some((one) => one.id === id) ? { ...rest, current: id } : rest;
}
