import { incidentNow } from '../browser/incident-now.ts';
import { hear } from './step-events.ts';

/** Writes what a runbook tells into the record of the open incident. The store is fetched with the first event. */
export function recordSteps(openPanel: () => void): void {
	const store = () => import('../browser/incident-store.ts');
	hear('ek:tick', async ({ done, ...step }) => {
		if (incidentNow()) (await store()).tickStep(step, done);
	});
	hear('ek:wrong', async ({ note, ...step }) => {
		if (incidentNow()) (await store()).act({ type: 'wrong', step, ...(note ? { note } : {}) });
	});
	hear('ek:values', async ({ values }) => {
		if (!incidentNow()) return;
		const events = Object.entries(values).map(([name, value]) => ({ type: 'value' as const, name, value }));
		(await store()).act(...events);
	});
	hear('ek:record', async ({ page, title, severity }) => {
		if (!incidentNow()) (await store()).startIncident({ title, severity, runbook: { path: page, title } });
		openPanel();
	});
}
