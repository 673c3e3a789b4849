/** Labels by name. Has no prototype: a label may be called `__proto__`. */
export type Labels = Readonly<Record<string, string>>;

/** One alert, whatever it was read from. All of it is untrusted text. */
export interface Alert {
	/** Value of `alertname`, or the name as it stood in a text; empty where none was found. */
	name: string;
	labels: Labels;
	/** Annotations that help to read it: summary, description, message, runbook_url. */
	annotations: Labels;
	state: 'firing' | 'resolved' | 'unknown';
	/** When it began, milliseconds since 1970; absent where it was not said. */
	since?: number;
	/** Values without a label name, as in `[FIRING:1] Name payments (prod critical)`. */
	unnamed: readonly string[];
}

/** Bounds of one alert; what is beyond is cut. Far above what Prometheus servers accept by default. */
export const MAX_LABELS = 64;
export const MAX_LABEL_NAME = 128;
export const MAX_LABEL_VALUE = 1_000;

/** A label set from pairs: the last of two equal names holds; empty values are left out, as Prometheus does. */
export function labelSet(pairs: Iterable<readonly [string, string]>): Labels {
	const labels: Record<string, string> = Object.create(null);
	let count = 0;
	for (const [name, value] of pairs) {
		if (name === '' || name.length > MAX_LABEL_NAME || value === '') continue;
		if (!(name in labels) && ++count > MAX_LABELS) break;
		labels[name] = value.slice(0, MAX_LABEL_VALUE);
	}
	return labels;
}

/** An alert with what is known of it; the name comes from the labels where it is not given. */
export function makeAlert(parts: Partial<Alert> & { labels: Labels }): Alert {
	const { name = parts.labels['alertname'] ?? '', labels, annotations = labelSet([]) } = parts;
	const { state = 'unknown', since, unnamed = [] } = parts;
	return { name, labels, annotations, state, unnamed, ...(since === undefined ? {} : { since }) };
}

/** Labels that every one of the alerts has with the same value. */
export function commonLabels(alerts: readonly Alert[]): Labels {
	const [first, ...rest] = alerts;
	if (!first) return labelSet([]);
	return labelSet(
		Object.entries(first.labels).filter(([name, value]) =>
			rest.every((alert) => alert.labels[name] === value),
		),
	);
}
