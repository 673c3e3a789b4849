import { type Alert, labelSet, MAX_LABELS, makeAlert } from '../../domain/alerts/alert.ts';

/** Labels that stand in a text as `name="value"`, `name=value` or ` - name = value`, in order of appearance. */
export function labelPairs(text: string): [string, string][] {
	const pairs: [string, string][] = [];
	for (const [, name = '', quoted, bare = ''] of text.matchAll(PAIR)) {
		const value = quoted === undefined ? bare.replace(/[,;)\]}]+$/, '') : unescaped(quoted);
		if (value !== '') pairs.push([name, value]);
	}
	return pairs;
}

/**
 * Alerts of a text that is a label set: `{alertname="X", pod="a"}`, `X{pod="a"}` or several, one a line.
 * Nothing where it is none.
 */
export function readLabelSets(text: string): Alert[] {
	const bare = labelPairs(text);
	if (bare.length > 0 && /^[\s,;{}-]*$/.test(text.replace(PAIR, ''))) {
		if (!text.includes('{') && !/\n.*\balertname\b/s.test(text.trim()))
			return [makeAlert({ labels: labelSet(bare) })];
	}
	const sets = [...text.matchAll(SET)];
	return sets.flatMap(([, name = '', body = '']) => {
		const pairs = labelPairs(body);
		if (pairs.length === 0) return [];
		// The series of Prometheus itself: the name of the alert is a label of it.
		const named =
			name && !/^ALERTS(_FOR_STATE)?$/.test(name) ? [['alertname', name] as [string, string]] : [];
		return [makeAlert({ labels: labelSet([...named, ...pairs]) })];
	});
}

/**
 * Alerts of a text with labels line by line, as Alertmanager's and Grafana's messages list them. A new alert begins at a
 * second `alertname`.
 */
export function readLabelLines(text: string): [string, string][][] {
	const blocks: [string, string][][] = [];
	for (const pair of labelPairs(text)) {
		const block = blocks.at(-1);
		const begins = !block || (pair[0] === 'alertname' && block.some(([name]) => name === 'alertname'));
		if (begins) blocks.push([pair]);
		else if (block.length < MAX_LABELS) block.push(pair);
	}
	return blocks;
}

/** A name, an equals sign and a value; `!=`, `==` and parameters of addresses (`?a=b&c=d`) are none. */
const PAIR =
	/(?<![\w?&/.:-])([a-zA-Z_]\w{0,127})[ \t]{0,8}=(?![=~])[ \t]{0,8}(?:"((?:[^"\\\n]|\\.){0,4000})"|([^\s"'{}=]{1,1000})(?!=))/g;
const SET = /([a-zA-Z_:][\w:]{0,127})?[ \t]{0,8}\{((?:[^{}"]|"(?:[^"\\]|\\.)*"){1,5000})\}/g;

function unescaped(text: string): string {
	return text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}
