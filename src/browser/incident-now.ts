/**
 * What every page needs to know of the open incident, in one small piece, so that a page that only shows or fills
 * values does not load the incident's store. The store writes it at each change; nobody else does.
 */
export interface IncidentNow {
	id: string;
	title: string;
	/** Id in handbook.yaml: `SEV2`; empty while nobody has set it. */
	severity: string;
	/** When it began, milliseconds since 1970. */
	since: number;
	/** From when the time to the next update counts; absent where none is due. */
	told?: number;
	/** Values by parameter name, typed or taken from an alert. */
	values: Record<string, string>;
	/** Labels of the alert it was opened from: they fill a parameter whose `label` they are. */
	labels: Record<string, string>;
	/** Ticked steps: `/runbooks/node/disk-full/#check-space` and when. */
	ticks: Record<string, number>;
}

/** Where it is kept. */
export const INCIDENT_NOW = 'even-keel:incident-now';

/** The open incident as this browser knows it, or nothing. Damaged data counts as nothing: the store writes it anew. */
export function incidentNow(): IncidentNow | undefined {
	try {
		const now = JSON.parse(localStorage.getItem(INCIDENT_NOW) ?? 'null');
		return now && typeof now.id === 'string' && now.values && now.labels && now.ticks ? now : undefined;
	} catch {
		return memory;
	}
}

/** Keeps it and tells this page and, through storage, the other tabs. Without storage it lives in this page. */
export function setIncidentNow(now: IncidentNow | undefined): void {
	memory = now;
	try {
		if (now) localStorage.setItem(INCIDENT_NOW, JSON.stringify(now));
		else localStorage.removeItem(INCIDENT_NOW);
	} catch {
		// The store itself says that this browser keeps nothing.
	}
	document.dispatchEvent(new Event('ek:incident'));
}

/** Calls back when the open incident changes, in this tab or another one. */
export function onIncident(listener: () => void): void {
	document.addEventListener('ek:incident', listener);
	addEventListener('storage', (event) => {
		if (event.key === INCIDENT_NOW || event.key === null) listener();
	});
}

let memory: IncidentNow | undefined;
