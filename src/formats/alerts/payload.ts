import { type Alert, type Labels, labelSet, makeAlert } from '../../domain/alerts/alert.ts';
import { isRecord } from '../envelope.ts';
import type { PastedForm } from './paste.ts';
import { readAlert, readLabels, readState } from './read-alert.ts';

/** Alerts of a JSON payload and what it was. */
export interface Payload {
	form: PastedForm;
	alerts: Alert[];
	/** Alerts that the sender left out of the payload. */
	leftOut: number;
}

/** Tells the known payloads apart by their fields and reads their alerts. */
export function readPayload(value: unknown): Payload | undefined {
	if (Array.isArray(value)) return list(value, 'alerts-json');
	if (!isRecord(value)) return undefined;
	if (Array.isArray(value['alerts'])) return webhook(value, value['alerts']);
	if (isRecord(value['data'])) return prometheus(value['data']);
	if (typeof value['ruleName'] === 'string') return grafanaLegacy(value, value['ruleName']);
	const one = isRecord(value['labels']) ? readAlert(value) : undefined;
	if (one) return { form: 'alerts-json', alerts: [one], leftOut: 0 };
	const labels = readLabels(value);
	// Any object has fields; only a name says that these are labels.
	if (!labels['alertname']) return undefined;
	return { form: 'labels', alerts: [makeAlert({ labels })], leftOut: 0 };
}

function list(values: unknown[], form: PastedForm, fallback?: Labels): Payload {
	const alerts = values.flatMap((value) => readAlert(value, fallback) ?? []);
	return { form, alerts, leftOut: 0 };
}

/** Alertmanager's webhook, version 4, and Grafana's, which has its fields and a few more. */
function webhook(value: Record<string, unknown>, alerts: unknown[]): Payload {
	const grafana = 'orgId' in value || ('title' in value && 'state' in value);
	const form: PastedForm = grafana ? 'grafana' : 'receiver' in value ? 'alertmanager' : 'alerts-json';
	const common = labelSet([
		...Object.entries(readLabels(value['groupLabels'])),
		...Object.entries(readLabels(value['commonLabels'])),
	]);
	const read = list(alerts, form, common);
	// A payload that was cut before its first alert still names what the group has in common.
	if (read.alerts.length === 0 && Object.keys(common).length > 0)
		read.alerts.push(makeAlert({ labels: common, state: readState(value['status']) }));
	const left = value['truncatedAlerts'];
	return { ...read, leftOut: typeof left === 'number' && left > 0 ? Math.floor(left) : 0 };
}

/** `/api/v1/alerts`, and `/api/v1/rules`, where the alerts lie below their rule, which has the name. */
function prometheus(data: Record<string, unknown>): Payload | undefined {
	if (Array.isArray(data['alerts'])) return list(data['alerts'], 'alerts-json');
	if (!Array.isArray(data['groups'])) return undefined;
	const rules = data['groups'].flatMap((group: unknown) =>
		isRecord(group) && Array.isArray(group['rules']) ? (group['rules'] as unknown[]) : [],
	);
	const alerts = rules.flatMap((rule) => {
		if (!isRecord(rule) || !Array.isArray(rule['alerts'])) return [];
		const name = typeof rule['name'] === 'string' ? rule['name'] : '';
		return list(rule['alerts'], 'alerts-json', labelSet([['alertname', name]])).alerts;
	});
	return { form: 'alerts-json', alerts, leftOut: 0 };
}

/** Grafana before version 8: one rule, its tags, and a match for each series. */
function grafanaLegacy(value: Record<string, unknown>, name: string): Payload {
	const matches = Array.isArray(value['evalMatches']) ? (value['evalMatches'] as unknown[]) : [];
	const tags = readLabels(value['tags']);
	const state = readState(value['state']);
	const one = (more: Labels) =>
		makeAlert({
			labels: labelSet([['alertname', name], ...Object.entries(tags), ...Object.entries(more)]),
			annotations: readLabels({ message: value['message'] }),
			state,
		});
	const alerts = matches.map((match) => one(readLabels(isRecord(match) ? match['tags'] : undefined)));
	return { form: 'grafana', alerts: alerts.length > 0 ? alerts : [one(labelSet([]))], leftOut: 0 };
}
