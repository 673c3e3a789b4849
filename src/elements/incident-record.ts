import { incidentNow } from '../browser/incident-now.ts';
import { act, startIncident, tickStep } from '../browser/incident-store.ts';
import type { StepEvents } from './step-events.ts';

/**
 * Writes what a runbook tells into the record of the open incident. Fetched with the first event, so that a page that is
 * only read does not load the incident's store.
 */
export const record: {
	[K in keyof StepEvents]: (detail: StepEvents[K], openPanel: () => void) => void;
} = {
	'ek:tick': ({ done, ...step }) => tickStep(step, done),
	'ek:values': ({ values }) =>
		act(...Object.entries(values).map(([name, value]) => ({ type: 'value' as const, name, value }))),
	'ek:wrong': ({ note, severity, ...step }) => {
		const { page, pageTitle } = step;
		if (!incidentNow() && severity !== undefined) open({ page, title: pageTitle, severity });
		act({ type: 'wrong', step, ...(note ? { note } : {}) });
	},
	'ek:record': (page, openPanel) => {
		if (!incidentNow()) open(page);
		openPanel();
	},
};

function open({ page, title, severity }: StepEvents['ek:record']): void {
	startIncident({ title, severity, runbook: { path: page, title } });
}
