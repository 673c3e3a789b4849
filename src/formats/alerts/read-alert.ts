import { type Alert, type Labels, labelSet, makeAlert } from '../../domain/alerts/alert.ts';
import { isRecord } from '../envelope.ts';

/** Labels from an untrusted value: names with text, number or truth values; anything else is left out. */
export function readLabels(value: unknown): Labels {
	if (!isRecord(value)) return labelSet([]);
	const pairs: [string, string][] = [];
	for (const [name, raw] of Object.entries(value)) {
		if (typeof raw === 'string') pairs.push([name, raw]);
		else if (typeof raw === 'number' || typeof raw === 'boolean') pairs.push([name, String(raw)]);
	}
	return labelSet(pairs);
}

/** One alert as Alertmanager, Prometheus, amtool and Grafana write it; nothing where it has no labels. */
export function readAlert(value: unknown, fallback: Labels = labelSet([])): Alert | undefined {
	if (!isRecord(value)) return undefined;
	const own = readLabels(value['labels']);
	const labels = labelSet([...Object.entries(fallback), ...Object.entries(own)]);
	if (Object.keys(labels).length === 0) return undefined;
	const since = readTime(value['startsAt'] ?? value['activeAt']);
	return makeAlert({
		labels,
		annotations: readLabels(value['annotations']),
		state: readState(value['status'] ?? value['state']),
		...(since === undefined ? {} : { since }),
	});
}

/** Alertmanager says firing or resolved, amtool an object with a state, Grafana alerting or ok. */
export function readState(value: unknown): Alert['state'] {
	const state = isRecord(value) ? value['state'] : value;
	if (typeof state !== 'string') return 'unknown';
	if (/^(firing|active|alerting|suppressed|pending|no_?data|error)$/i.test(state)) return 'firing';
	return /^(resolved|ok|inactive|normal)$/i.test(state) ? 'resolved' : 'unknown';
}

/** Year 1 is how Go writes "no time". */
function readTime(value: unknown): number | undefined {
	const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
	return time > 0 ? time : undefined;
}
