import { wilson } from './interval.ts';
import { contains, type Limits, overlap } from './limits.ts';
import type { OutcomeAnswer, OutcomeAnswers } from './outcome-answers.ts';

/** What placing an outcome needs to know of it. */
export interface ScoredOutcome {
	id: string;
	bands: readonly { id: string; limits: Limits }[];
	talkBands: readonly { id: 'high' | 'medium' | 'low'; limits: Limits }[];
}

/** What placing an outcome needs to know of a benchmark year. */
export interface ScoredYear {
	year: number;
	rows: readonly {
		id: string;
		cells: readonly { outcome: string; limits?: Limits | undefined }[];
	}[];
}

/** One outcome of a result, beside the score and never in it. */
export interface OutcomeResult {
	id: string;
	/** Absent: not answered. */
	answer: OutcomeAnswer | null;
	/** Hours, deployments a week or percent; null where only a band or nothing was given. */
	value: number | null;
	/** 95 % interval in percent, for k of n. */
	interval: { low: number; high: number } | null;
	/** The outcome's own answer band. */
	band: string | null;
	/** The talk's band; null where it has none or nothing is known. */
	talk: 'high' | 'medium' | 'low' | null;
	/** Rows of each year that the answer has something in common with. Descriptions of respondents, not thresholds. */
	years: { year: number; rows: string[] }[];
}

/** Places every outcome. An answer to an unknown band or outcome places nothing. */
export function placeOutcomes(
	outcomes: readonly ScoredOutcome[],
	years: readonly ScoredYear[],
	answers: OutcomeAnswers,
): OutcomeResult[] {
	return outcomes.map((outcome) => place(outcome, years, answers[outcome.id] ?? null));
}

function place(
	outcome: ScoredOutcome,
	years: readonly ScoredYear[],
	answer: OutcomeAnswer | null,
): OutcomeResult {
	const value = numberOf(answer);
	const ours =
		answer?.kind === 'band' ? outcome.bands.find(({ id }) => id === answer.band)?.limits : undefined;
	const fits = (limits: Limits) =>
		value !== null ? contains(limits, value) : ours !== undefined && overlap(ours, limits);
	const first = <T extends { limits: Limits }>(bands: readonly T[]) =>
		bands.find(({ limits }) => fits(limits));
	return {
		id: outcome.id,
		answer,
		value,
		interval: answer?.kind === 'count' ? wilson(answer.k, answer.n) : null,
		band: ours && answer?.kind === 'band' ? answer.band : (first(outcome.bands)?.id ?? null),
		talk: first(outcome.talkBands)?.id ?? null,
		years: years.flatMap(({ year, rows }) => {
			const cells = rows.flatMap((row) =>
				row.cells
					.filter((cell) => cell.outcome === outcome.id)
					.map(({ limits }) => ({ row: row.id, limits })),
			);
			if (cells.length === 0) return [];
			return [{ year, rows: cells.filter(({ limits }) => limits && fits(limits)).map(({ row }) => row) }];
		}),
	};
}

function numberOf(answer: OutcomeAnswer | null): number | null {
	if (answer?.kind === 'value') return answer.value;
	if (answer?.kind === 'count') return (100 * answer.k) / answer.n;
	return null;
}
