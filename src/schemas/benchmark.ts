import { z } from 'zod';
import { Id, Line, Link } from './ids.ts';
import { Limits } from './limits.ts';

/** How sure we are that the figures are those of the report. */
const Confidence = z.enum(['high', 'medium-high', 'medium']);

const Percent = z.number().min(0).max(100);

/** Where the typical answer of a cluster fell, for one outcome. */
const Cell = z.strictObject({
	/** Id of the outcome. */
	outcome: Id,
	/** As published, in short words. */
	label: Line,
	/** The same as limits, in the measure of the outcome. Equal ends for a single figure. Absent: cannot be placed on the scale. */
	limits: Limits.optional(),
});

/** One cluster of one year. A description of respondents, never a threshold. */
const Row = z.strictObject({
	id: Id,
	/** Name that the report gave it. */
	name: Line,
	/** Percent of respondents. */
	share: Percent,
	/** Interval of that share where the report gives one (89 percent in 2024). */
	shareRange: z.tuple([Percent, Percent]).optional(),
	/** Id of the row of the same year that contains this one: their shares must not be added. */
	within: Id.optional(),
	/** Where it differs from that of the year. */
	confidence: Confidence.optional(),
	cells: z.array(Cell).min(1),
});

/** Shares of all respondents by answer band, for one outcome. */
const Distribution = z.strictObject({
	outcome: Id,
	shares: z.array(z.strictObject({ /** Id of a band of the outcome. */ band: Id, share: Percent })).min(2),
});

/** Mean and standard deviation over respondents, in percent. */
const Mean = z.strictObject({ outcome: Id, mean: Percent, deviation: z.number().nonnegative() });

/** What DORA published for one year. Rows up to 2024; since 2025 distributions and profiles instead. */
export const BenchmarkYear = z.strictObject({
	year: z.number().int().min(2014).max(2100),
	source: z.strictObject({ name: Line, url: Link }),
	confidence: Confidence,
	/** What a reader must know before comparing. */
	notes: z.array(Line).default([]),
	/** Best first, in the report's order. */
	rows: z.array(Row).default([]),
	distributions: z.array(Distribution).default([]),
	means: z.array(Mean).default([]),
	/** Team profiles of the year with their share, where there are no clusters. */
	profiles: z.array(z.strictObject({ name: Line, share: Percent })).default([]),
});
export type BenchmarkYear = z.infer<typeof BenchmarkYear>;
export type BenchmarkRow = BenchmarkYear['rows'][number];

/** `content/benchmarks/dora.yaml`. */
export const BenchmarkFile = z.strictObject({
	/** Whom the figures belong to and under which licence, as it must be shown. */
	attribution: Line,
	/** What holds for every year. */
	notes: z.array(Line).default([]),
	/** Oldest first. */
	years: z.array(BenchmarkYear).min(1),
});
export type BenchmarkFile = z.infer<typeof BenchmarkFile>;
