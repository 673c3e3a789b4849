import { type Alert, labelSet, makeAlert } from '../../domain/alerts/alert.ts';

/** The alert that an address names: its name and the labels of its fragment. Nothing where the fragment has none. */
export function alertOfAddress(name: string, fragment: URLSearchParams): Alert | undefined {
	const pairs = [...fragment].filter(([label]) => /^[a-zA-Z_]\w*$/.test(label) && label !== 'alertname');
	return pairs.length > 0 ? makeAlert({ labels: labelSet([['alertname', name], ...pairs]) }) : undefined;
}
