import type { Draft, Moment } from './draft.ts';

/** Spans of an incident that are worth a figure. Each names its two ends, because readings differ from house to house. */
export const SPANS = [
	{ id: 'detect', from: 'began', to: 'detected' },
	{ id: 'acknowledge', from: 'detected', to: 'acknowledged' },
	{ id: 'mitigate', from: 'began', to: 'mitigated' },
	{ id: 'resolve', from: 'began', to: 'resolved' },
] as const satisfies readonly { id: string; from: Moment; to: Moment }[];
export type SpanId = (typeof SPANS)[number]['id'];

/** A span in milliseconds, or why there is none: a moment is missing, or its end lies before its beginning. */
export type Span =
	| { id: SpanId; from: Moment; to: Moment; ms: number }
	| { id: SpanId; from: Moment; to: Moment; missing: Moment[] }
	| { id: SpanId; from: Moment; to: Moment; backwards: true };

/** The four spans of a draft. Unknown is never zero. */
export function spans(times: Draft['times']): Span[] {
	return SPANS.map(({ id, from, to }): Span => {
		const start = times[from].at;
		const end = times[to].at;
		if (start === undefined || end === undefined)
			return { id, from, to, missing: [from, to].filter((moment) => times[moment].at === undefined) };
		return end < start ? { id, from, to, backwards: true } : { id, from, to, ms: end - start };
	});
}

/** Moments that lie before one that comes earlier in an incident: pairs of the earlier name and the later one. */
export function outOfOrder(times: Draft['times']): [Moment, Moment][] {
	const pairs: [Moment, Moment][] = [
		['began', 'detected'],
		['detected', 'acknowledged'],
		['began', 'mitigated'],
		['mitigated', 'resolved'],
	];
	return pairs.filter(([first, second]) => {
		const a = times[first].at;
		const b = times[second].at;
		return a !== undefined && b !== undefined && b < a;
	});
}
