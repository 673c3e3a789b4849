/**
 * What a runbook tells the incident, as events on `document` with plain data. The incident bar listens: with an open
 * incident each becomes part of its record, without one nothing happens. What the incident tells the page is in
 * src/browser/incident-now.ts.
 */
export interface StepEvents {
	/** A step was ticked or un-ticked. */
	'ek:tick': StepDone;
	/** "This failed or was wrong". A severity is given where a record is to be opened for it, if none is. */
	'ek:wrong': Step & { note?: string; severity?: string };
	/** The reader typed or cleared values; an empty text clears. */
	'ek:values': { values: Record<string, string> };
	/** The reader wants a record of this page: opens one, or shows the open one. */
	'ek:record': { page: string; title: string; severity: string };
}

export interface Step {
	/** Path of the page without the base path: `/runbooks/node/disk-full/`. */
	page: string;
	/** Title of that page. */
	pageTitle: string;
	/** Id of the step, the anchor on its page. */
	step: string;
	/** Title of the step. */
	title: string;
	/** A check reads only, a change changes something, a role step belongs to a list. */
	kind: 'check' | 'change' | 'other';
}

export interface StepDone extends Step {
	done: boolean;
}

/** Sends one of them. */
export function tell<K extends keyof StepEvents>(name: K, detail: StepEvents[K]): void {
	document.dispatchEvent(new CustomEvent(name, { detail }));
}

/** Listens for one of them. */
export function hear<K extends keyof StepEvents>(name: K, listener: (detail: StepEvents[K]) => void): void {
	document.addEventListener(name, (event) => listener((event as CustomEvent<StepEvents[K]>).detail));
}
