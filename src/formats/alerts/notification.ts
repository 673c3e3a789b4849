import { type Alert, labelSet, makeAlert } from '../../domain/alerts/alert.ts';
import { readLabelLines } from './label-text.ts';
import { readState } from './read-alert.ts';

/** What a notification says of its alerts; `count` is the number it names, which may be more than it lists. */
export interface Notification {
	alerts: Alert[];
	count: number;
}

/**
 * Reads the text of a notification: Alertmanager's title `[FIRING:2] Name payments (prod critical)`, Grafana's `[FIRING:1]
 * Name` or `[Alerting] Name`, with labels on the lines below. Nothing where it is none.
 */
export function readNotification(text: string): Notification | undefined {
	const read = text
		.split(BEFORE_HEAD)
		.map(readSection)
		.filter((one) => one !== undefined);
	if (read.length === 0) return undefined;
	return {
		alerts: read.flatMap(({ alerts }) => alerts),
		count: read.reduce((sum, { count }) => sum + count, 0),
	};
}

/**
 * A text that is nothing but a name, in one or a few words: `KubePodCrashLooping`, `kube pod crash looping`.
 * Nothing for a sentence.
 */
export function readBareName(text: string): Alert | undefined {
	const line = text.trim().replace(/^["'`]+|["'`:.]+$/g, '');
	if (line.length > 120 || !/^[A-Za-z_][\w:.-]*(?: [\w:.-]+){0,6}$/.test(line)) return undefined;
	const name = line.replace(/^alert(?:name)?[:=]? +/i, '');
	return makeAlert({ name, labels: labelSet([['alertname', name]]) });
}

function readSection(text: string): Notification | undefined {
	const head = HEAD.exec(text);
	const blocks = readLabelLines(text);
	if (!head && !blocks.some((block) => block.some(([name]) => name === 'alertname'))) return undefined;
	const [, state = '', number, rest = ''] = head ?? [];
	const [first = '', ...words] = rest
		.replace(/[()|,]/g, ' ')
		.split(/\s+/)
		.filter(Boolean);
	const name = NAME.test(first) ? first : '';
	const unnamed = words.filter((word) => !word.includes('=')).slice(0, 20);
	const sets = blocks.length > 0 ? blocks : [[]];
	const alerts = sets.map((pairs) => {
		const labels = labelSet(name ? [['alertname', name], ...pairs] : pairs);
		return makeAlert({ labels, unnamed, state: readState(state) });
	});
	return { alerts, count: Math.max(Number(number ?? 0), alerts.length) };
}

const STATES = 'firing|resolved|alerting|ok|pending|no ?data|error';
const BEFORE_HEAD = new RegExp(`(?=\\[(?:${STATES})(?::\\d{1,6})?\\])`, 'i');
const HEAD = new RegExp(`\\[(${STATES})(?::(\\d{1,6}))?\\][ \\t]*([^\\n]{0,500})`, 'i');
const NAME = /^[A-Za-z_][\w:.-]{1,127}$/;
