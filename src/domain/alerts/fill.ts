import type { Labels } from './alert.ts';
import type { RunbookEntry } from './catalogue.ts';

/** What an alert's labels fill of a runbook's parameters. */
export interface Filled {
	values: Record<string, string>;
	/** Parameters that stay open. */
	open: string[];
}

/** Values of the parameters that have a label, from the labels of one alert. */
export function fillFrom(labels: Labels, { parameters }: Pick<RunbookEntry, 'parameters'>): Filled {
	const filled: Filled = { values: Object.create(null), open: [] };
	for (const { name, label } of parameters) {
		const value = label ? labels[label] : undefined;
		if (value) filled.values[name] = value;
		else filled.open.push(name);
	}
	return filled;
}
