import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type Filters, grouped, passes } from '../../domain/search/group.ts';
import type { Answer, Engine } from './engine.ts';
import { FilterBar } from './FilterBar.tsx';
import { Hits } from './Hits.tsx';
import { NothingFound } from './NothingFound.tsx';
import { resultCount } from './result-words.ts';
import { Status } from './Status.tsx';
import { useCombobox } from './use-combobox.ts';
import { useExcerpts } from './use-excerpts.ts';

interface Props {
	engine: Engine;
	answer: Answer;
	/** Only the table answers: the text index did not load. */
	partial: boolean;
	base: string;
	input: HTMLInputElement | null;
	filters: Filters;
	/** Most results of a kind. */
	each: number;
	/** The text as it was pasted, line ends included, where it came from a machine. */
	pasted: string | undefined;
	/** What stands beside the count. */
	foot?: ComponentChildren;
	onFilters: (filters: Filters) => void;
	/** Search for the words as they stand. */
	onVerbatim: () => void;
	/** A result is opened. */
	onOpen: () => void;
}

/** Filters, what was corrected, the results, and how many they are. */
export function SearchResults(props: Props) {
	const { engine, answer, base, filters, pasted } = props;
	const { pages, names } = engine.searchable.table;
	const list = useId();
	const shown = answer.ranked.filter(({ page }) => passes(pages[page]!, filters));
	const groups = grouped(shown, pages, props.each);
	const flat = groups.flatMap(({ results }) => results);
	// An alert that has its runbook leads there first; one that has none is best taken apart by the lookup.
	const named = ['exact', 'old'].includes(flat[0]?.reason.how ?? '');
	const lookup = pasted ? { text: pasted, at: named ? (groups[0]?.results.length ?? 0) : 0 } : undefined;
	const options = flat.length + (lookup ? 1 : 0);
	const combo = useCombobox(props.input, list, options, `${answer.typed} ${answer.complete}`);
	const { excerpts, seen } = useExcerpts(engine, answer);
	const { corrections, corrected, text } = answer.plan;
	return (
		<>
			{answer.ranked.length > 0 && (
				<FilterBar
					pages={answer.ranked.map(({ page }) => pages[page]!)}
					names={names}
					filters={filters}
					onChange={props.onFilters}
				/>
			)}
			{(answer.complete || props.partial) && corrections.length > 0 && (
				<p class="ek-fixed">
					Showing results for <b>{corrected}</b>.{' '}
					<button type="button" class="ek-btn text" onClick={props.onVerbatim}>
						<span>
							Search for <i>{text}</i> instead
						</span>
					</button>
				</p>
			)}
			<Hits
				busy={!answer.complete && !props.partial}
				{...{ list, combo, engine, answer, groups, excerpts, seen, base, lookup }}
				onOpen={props.onOpen}
			/>
			{(answer.complete || props.partial) && shown.length === 0 && (
				<NothingFound base={base} answer={answer} engine={engine} filtered={answer.ranked.length > 0} />
			)}
			<Status text={countText(flat.length, shown.length, props.partial)}>{props.foot}</Status>
		</>
	);
}

function countText(shown: number, all: number, partial: boolean): string {
	if (partial) return `${resultCount(all)} by title and alert; the full text did not load`;
	if (all === 0) return 'Nothing found';
	return shown < all ? `${shown} of ${resultCount(all)} shown` : resultCount(all);
}
