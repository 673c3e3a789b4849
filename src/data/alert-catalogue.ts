import type { RunbookEntry } from '../domain/alerts/catalogue.ts';
import { runbooks } from './runbooks.ts';

/** All that finding a runbook by its alert needs, and what `/api/runbooks.json` publishes. */
export const alertCatalogue: RunbookEntry[] = runbooks.map(({ path, title, tier, data }) => ({
	path,
	title,
	status: data.status,
	...(data.replacedBy ? { replacedBy: data.replacedBy } : {}),
	severity: data.severity,
	service: data.service,
	tier,
	owner: data.owner,
	alerts: data.alerts,
	parameters: data.parameters.map(({ name, label }) => ({ name, ...(label ? { label } : {}) })),
	errors: data.errors,
	lookAlikes: data.lookAlikes,
}));
