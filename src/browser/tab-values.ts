const KEY = 'even-keel:tab';

/** What a tab remembers of its runbooks while no incident is open. It is gone with the tab. */
export interface TabNotes {
	/** Values by parameter name, as they were typed. */
	values: Record<string, string>;
	/** Ticked steps, `/runbooks/node/disk-full/#how-full`, and when, milliseconds since 1970. */
	ticks: Record<string, number>;
	/** `name=value` of values that the reader uses although they look unlike what is asked for. */
	allowed: string[];
}

/** The notes of this tab. Without storage they live as long as the page. */
export function tabNotes(): TabNotes {
	try {
		memory = { ...memory, ...JSON.parse(sessionStorage.getItem(KEY) ?? '{}') };
	} catch {
		// Damaged, or no storage at all: what this page knows holds.
	}
	return memory;
}

/** Changes some of them. */
export function keepTabNotes(change: Partial<TabNotes>): void {
	memory = { ...tabNotes(), ...change };
	try {
		sessionStorage.setItem(KEY, JSON.stringify(memory));
	} catch {
		// Without storage the page remembers, and the panel still works.
	}
}

let memory: TabNotes = { values: {}, ticks: {}, allowed: [] };
