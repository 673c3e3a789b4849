import type { OutcomeResult } from '../../domain/assessment/outcomes.ts';
import type { Outcome } from '../../schemas/outcome.ts';
import type { Words } from './words.ts';

/** What a team said about an outcome: `3 of 26 (12 %, 4 to 29 %)`, `5 hours`, a band, or what is missing. */
export function oursText(outcome: Outcome, result: OutcomeResult): string {
	const { answer, interval, value } = result;
	if (answer === null) return 'not answered';
	if (answer.kind === 'unknown') return "don't know";
	if (answer.kind === 'band') return outcome.bands.find(({ id }) => id === answer.band)?.label ?? answer.band;
	if (answer.kind === 'value') return `${answer.value} ${outcome.unit}`;
	const range = interval ? `, ${Math.round(interval.low)} to ${Math.round(interval.high)} %` : '';
	return `${answer.k} of ${answer.n} (${Math.round(value ?? 0)} %${range})`;
}

/** The talk's band, or why there is none. */
export function talkText(outcome: Outcome, result: OutcomeResult): string {
	if (outcome.talkBands.length === 0) return 'has no band';
	const band = outcome.talkBands.find(({ id }) => id === result.talk);
	return band ? `${band.id}: ${band.label}` : '–';
}

/** Where DORA's respondents of one year fell: the rows that the answer has something in common with, or all rows. */
export function yearText(words: Words, result: OutcomeResult, year: number): string {
	const found = words.benchmarks.years.find((each) => each.year === year);
	const fits = result.years.find((each) => each.year === year)?.rows ?? [];
	const rows = (found?.rows ?? []).flatMap(({ id, name, cells }) => {
		const cell = cells.find(({ outcome }) => outcome === result.id);
		return cell ? [{ id, text: `${name}: ${cell.label}` }] : [];
	});
	if (rows.length === 0) return yearWithoutRows(words, result.id, year);
	const shown = rows.filter(({ id }) => fits.includes(id));
	return (shown.length > 0 ? shown : rows).map(({ text }) => text).join('; ');
}

/** Years that published something, newest first. */
export function benchmarkYears(words: Words): number[] {
	return words.benchmarks.years.map(({ year }) => year).sort((a, b) => b - a);
}

/** Newest year with rows: the one that is shown beside an answer. */
export function newestRows(words: Words): number {
	return Math.max(...words.benchmarks.years.filter(({ rows }) => rows.length > 0).map(({ year }) => year));
}

function yearWithoutRows(words: Words, outcome: string, year: number): string {
	const found = words.benchmarks.years.find((each) => each.year === year);
	const mean = found?.means.find((each) => each.outcome === outcome);
	if (mean) return `mean ${mean.mean} %, standard deviation ${mean.deviation}`;
	const shares = found?.distributions.find((each) => each.outcome === outcome)?.shares;
	const bands = words.outcomes.find(({ id }) => id === outcome)?.bands ?? [];
	if (!shares) return 'nothing published';
	return shares
		.map(({ band, share }) => `${bands.find(({ id }) => id === band)?.label ?? band}: ${share} %`)
		.join('; ');
}
