import type { RunbookEntry } from '../domain/alerts/catalogue.ts';
import { alertCatalogue } from './alert-catalogue.ts';

/** One alert name with the runbooks that answer it. */
export interface AlertName {
	name: string;
	/** Names it had before. */
	old: string[];
	runbooks: { entry: RunbookEntry; matchers: string[] }[];
	/** Labels that fill a parameter of one of them. */
	labels: string[];
}

const names = [...new Set(alertCatalogue.flatMap(({ alerts }) => alerts.map(({ name }) => name)))].sort();

/** Every current alert name of the runbooks. Each has one page, `/alerts/<name>/`. */
export const alertNames: AlertName[] = names.map((name) => {
	const rules = alertCatalogue.flatMap((entry) =>
		entry.alerts.filter((alert) => alert.name === name).map((alert) => ({ entry, ...alert })),
	);
	return {
		name,
		old: [...new Set(rules.flatMap(({ old }) => old))],
		runbooks: rules.map(({ entry, matchers }) => ({ entry, matchers })),
		labels: [...new Set(rules.flatMap(({ entry }) => entry.parameters.flatMap(({ label }) => label ?? [])))],
	};
});
