import type { Alert } from '../../domain/alerts/alert.ts';
import { MAX_PASTE, plainText } from '../../domain/alerts/clean.ts';
import { readLabelSets } from './label-text.ts';
import { readBareName, readNotification } from './notification.ts';
import { readPayload } from './payload.ts';
import { salvageJson } from './salvage-json.ts';

/** What a pasted text turned out to be. */
export type PastedForm =
	| 'alertmanager'
	| 'grafana'
	| 'alerts-json'
	| 'labels'
	| 'notification'
	| 'name'
	| 'text'
	| 'nothing';

/** What the reader must know about how it was read. */
export type PastedNotice =
	/** The end is missing: only the alerts that were whole are here. */
	| { kind: 'cut' }
	/** The sender says that it left out this many alerts. */
	| { kind: 'left-out'; count: number }
	/** More than is read of one paste; the rest was not looked at. */
	| { kind: 'too-long'; limit: number }
	/** More alerts than are looked at. */
	| { kind: 'too-many'; found: number; limit: number }
	/** JSON, but of no alert. */
	| { kind: 'foreign-json' };

/** A pasted text, read. */
export interface Pasted {
	form: PastedForm;
	alerts: Alert[];
	/** The text without markup and control characters, for error texts and names in it. */
	text: string;
	notices: PastedNotice[];
}

/** Alerts that are looked at of one paste. */
export const MAX_ALERTS = 10_000;

/** Reads whatever was pasted. Never throws; work grows with the length of the text. */
export function decodePaste(raw: string): Pasted {
	const notices: PastedNotice[] = raw.length > MAX_PASTE ? [{ kind: 'too-long', limit: MAX_PASTE }] : [];
	const text = plainText(raw);
	if (text === '') return { form: 'nothing', alerts: [], text, notices };
	return fromJson(raw, text, notices) ?? fromText(text, notices);
}

function fromJson(raw: string, text: string, notices: PastedNotice[]): Pasted | undefined {
	// A notification may hold braces and brackets too: JSON begins with a quoted name or another bracket.
	if (!/[[{]\s*(?:["“[{]|&quot;)/.test(text.slice(0, 5_000)) || /^\s*\[(?:firing|resolved)/i.test(text))
		return undefined;
	// The raw text first: an annotation may hold markup, and it stays what it is.
	const salvaged = [raw.slice(0, MAX_PASTE), text, text.replace(/[“”]/g, '"')]
		.map(salvageJson)
		.find((one) => one && readPayload(one.value));
	const payload = salvaged && readPayload(salvaged.value);
	if (!payload) {
		return /^[[{]\s*"/.test(text) && !readLabelSets(text).length
			? { form: 'text', alerts: [], text, notices: [...notices, { kind: 'foreign-json' }] }
			: undefined;
	}
	if (salvaged.cut) notices.push({ kind: 'cut' });
	if (payload.leftOut > 0) notices.push({ kind: 'left-out', count: payload.leftOut });
	return { form: payload.form, alerts: bounded(payload.alerts, notices), text, notices };
}

function fromText(text: string, notices: PastedNotice[]): Pasted {
	const said = readNotification(text);
	const sets = said && /\[(?:firing|resolved|alerting)/i.test(text) ? [] : readLabelSets(text);
	if (sets.length > 0) return { form: 'labels', alerts: bounded(sets, notices), text, notices };
	if (said) {
		const missing = said.count - said.alerts.length;
		if (missing > 0) notices.push({ kind: 'left-out', count: missing });
		return { form: 'notification', alerts: bounded(said.alerts, notices), text, notices };
	}
	const name = readBareName(text);
	if (name) return { form: 'name', alerts: [name], text, notices };
	return { form: 'text', alerts: [], text, notices };
}

function bounded(alerts: Alert[], notices: PastedNotice[]): Alert[] {
	if (alerts.length > MAX_ALERTS) notices.push({ kind: 'too-many', found: alerts.length, limit: MAX_ALERTS });
	return alerts.slice(0, MAX_ALERTS);
}
