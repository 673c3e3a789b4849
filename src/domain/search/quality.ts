/** How one query went. */
export interface Trial {
	/** Class of the query: alert, error, symptom, … */
	group: string;
	query: string;
	/** Addresses that answer it. */
	wanted: readonly string[];
	/** Addresses in the order they are shown. */
	shown: readonly string[];
}

/** Figures over a number of queries. Shares are from 0 to 1; without queries there is no figure. */
export interface Quality {
	/** Queries counted: those with a page that exists. */
	n: number;
	/** Queries whose pages are not there yet. */
	uncovered: number;
	/** Share with an answer in the first place, and in the first three. */
	first: number | undefined;
	three: number | undefined;
	/** Mean of 1 / place of the first answer within ten, 0 where there is none. */
	mrr: number | undefined;
	/** Queries that found nothing at all. */
	empty: number;
}

/** Sums up trials. A query none of whose pages is known is reported, never counted as a miss. */
export function qualityOf(trials: readonly Trial[], known: ReadonlySet<string>): Quality {
	const counted = trials.filter(({ wanted }) => wanted.some((path) => known.has(path)));
	const places = counted.map(placeOf);
	const share = (value: (place: number) => number) =>
		places.length ? places.reduce((sum, place) => sum + value(place), 0) / places.length : undefined;
	return {
		n: counted.length,
		uncovered: trials.length - counted.length,
		first: share((place) => Number(place === 1)),
		three: share((place) => Number(place <= 3)),
		mrr: share((place) => (place <= 10 ? 1 / place : 0)),
		empty: counted.filter(({ shown }) => shown.length === 0).length,
	};
}

/** Place of the first answer, from 1; infinite where there is none. */
export function placeOf({ wanted, shown }: Trial): number {
	const at = shown.findIndex((path) => wanted.includes(path));
	return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}
