import type { Ranked } from './rank.ts';
import type { PageKind, SearchPage } from './table.ts';

/** Results of one kind, or the best of all kinds. */
export interface Group {
	kind: 'best' | PageKind;
	results: Ranked[];
}

/** What the reader narrowed the results to. Absent: everything. */
export interface Filters {
	kind?: PageKind | undefined;
	severity?: string | undefined;
	tier?: string | undefined;
	service?: string | undefined;
	owner?: string | undefined;
}

/** Results above the groups, whatever their kind: a group never hides what fits best. */
export const BEST = 3;
/** Places on a page rather than pages: they stand in their groups alone. */
const parts: (PageKind | undefined)[] = ['map', 'word'];
const order: PageKind[] = ['runbook', 'page', 'tool', 'map', 'word'];

/** True for a page that the filters let through. */
export function passes(page: SearchPage, filters: Filters): boolean {
	return (['kind', 'severity', 'tier', 'service', 'owner'] as const).every(
		(name) => !filters[name] || page[name] === filters[name],
	);
}

/**
 * Puts results into groups: the best of all, then kind by kind, each in order of rank. Runbooks come first when an
 * alert, an error or a symptom led to one; otherwise the kind with the best result does.
 * @param each most results of a kind that are shown
 */
export function grouped(ranked: readonly Ranked[], pages: readonly SearchPage[], each: number): Group[] {
	const best = ranked.filter(({ page }) => !parts.includes(pages[page]?.kind)).slice(0, BEST);
	const rest = ranked.filter((result) => !best.includes(result));
	const kinds = order
		.map((kind) => ({ kind, results: rest.filter(({ page }) => pages[page]?.kind === kind).slice(0, each) }))
		.filter(({ results }) => results.length > 0);
	const urgent = ranked.some(({ reason }) => ['alert', 'error', 'symptom'].includes(reason.by));
	const first = (group: Group) =>
		urgent && group.kind === 'runbook' ? Number.POSITIVE_INFINITY : (group.results[0]?.score ?? 0);
	kinds.sort((a, b) => first(b) - first(a));
	return [...(best.length ? [{ kind: 'best' as const, results: best }] : []), ...kinds];
}

/** Number of results of each kind. */
export function counts(ranked: readonly Ranked[], pages: readonly SearchPage[]): Map<PageKind, number> {
	const found = new Map<PageKind, number>();
	for (const { page } of ranked) {
		const kind = pages[page]?.kind;
		if (kind) found.set(kind, (found.get(kind) ?? 0) + 1);
	}
	return found;
}
