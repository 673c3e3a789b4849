import type { IncidentEvent, Stamp, StepRef } from '../domain/incident/events.ts';
import { currentIncident, type Incident, type Incidents } from '../domain/incident/incident.ts';
import { addIncident, applyToCurrent, type Opening, openIncident } from '../domain/incident/incidents.ts';
import { incidentsCodec } from '../formats/incident/codecs.ts';
import { type IncidentNow, setIncidentNow } from './incident-now.ts';
import { newId } from './new-id.ts';
import { openStore, type Store } from './store.ts';

let store: Store<Incidents> | undefined;

/** The one store of all incidents. Each change of it also renews the small summary that every page reads. */
export function incidentStore(): Store<Incidents> {
	if (store) return store;
	store = openStore({ key: 'even-keel:incidents', codec: incidentsCodec });
	store.subscribe(mirror);
	mirror(store.get());
	return store;
}

/** Applies events to the open incident, one after the other, with the time and the reader's name. */
export function act(...events: IncidentEvent[]): void {
	incidentStore().update((incidents) =>
		events.reduce((state, event) => applyToCurrent(state, event, stamp(state.me)), incidents),
	);
}

/** Opens a new record and makes it the current one. */
export function startIncident(opening: Omit<Opening, 'id'> & { id?: string }): void {
	incidentStore().update((incidents) =>
		addIncident(incidents, openIncident({ id: newId(), ...opening }, stamp(incidents.me))),
	);
}

/** A step of a runbook or a role was ticked or un-ticked. A ticked runbook is one that was used. */
export function tickStep(step: StepRef, done: boolean): void {
	if (!done) {
		act({ type: 'untick', page: step.page, step: step.step });
		return;
	}
	const used: IncidentEvent[] = step.page.startsWith('/')
		? [{ type: 'runbook', path: step.page, title: step.pageTitle }]
		: [];
	act(...used, { type: 'tick', step });
}

function stamp(by: string): Stamp {
	return { now: Date.now(), id: newId(), by };
}

let mirrored: string | undefined;

function mirror(incidents: Incidents): void {
	const current = currentIncident(incidents);
	const now = current && current.closedAt === undefined ? summary(current) : undefined;
	const text = JSON.stringify(now);
	if (text === mirrored) return;
	mirrored = text;
	setIncidentNow(now);
}

function summary(incident: Incident): IncidentNow {
	const { id, title, severity, since, values, ticks, alerts, phase, toldAt, openedAt } = incident;
	return {
		id,
		title,
		severity,
		since,
		...(phase === 'resolved' ? {} : { told: toldAt ?? openedAt }),
		values,
		labels: alerts[0]?.labels ?? {},
		ticks: Object.fromEntries(Object.entries(ticks).map(([key, { at }]) => [key, at])),
	};
}
