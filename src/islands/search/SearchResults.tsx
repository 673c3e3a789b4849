import { useId } from 'preact/hooks';
import { leavePasted } from '../../browser/pasted-alert.ts';
import { type Filters, grouped, passes } from '../../domain/search/group.ts';
import type { Answer, Engine } from './engine.ts';
import { FilterBar } from './FilterBar.tsx';
import { NothingFound } from './NothingFound.tsx';
import { Result } from './Result.tsx';
import { groupNames, resultCount } from './result-words.ts';
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
	onFilters: (filters: Filters) => void;
	/** Search for the words as they stand. */
	onVerbatim: () => void;
	/** A result is opened. */
	onOpen: () => void;
}

/** Filters, what was corrected, and the results in groups, as one listbox. */
export function SearchResults(props: Props) {
	const { engine, answer, base, input, filters, each, pasted, onOpen } = props;
	const { pages, names } = engine.searchable.table;
	const list = useId();
	const shown = answer.ranked.filter(({ page }) => passes(pages[page]!, filters));
	const groups = grouped(shown, pages, each);
	const flat = groups.flatMap(({ results }) => results);
	const first = pasted ? 1 : 0;
	const combo = useCombobox(input, list, flat.length + first, `${answer.typed} ${answer.complete}`);
	const excerpts = useExcerpts(
		answer,
		flat.map(({ page }) => page),
	);
	const { corrections, corrected, text, terms } = answer.plan;
	return (
		<>
			<FilterBar
				pages={answer.ranked.map(({ page }) => pages[page]!)}
				names={names}
				filters={filters}
				onChange={props.onFilters}
			/>
			{corrections.length > 0 && (
				<p class="ek-fixed">
					Showing results for <b>{corrected}</b>.{' '}
					<button type="button" class="ek-btn text" onClick={props.onVerbatim}>
						Search for <i>{text}</i> instead
					</button>
				</p>
			)}
			<div id={list} class="ek-hits" role="listbox" aria-label="Results">
				{pasted && (
					<a
						class="ek-hit"
						id={combo.optionId(0)}
						role="option"
						aria-selected={combo.at === 0}
						tabIndex={-1}
						href={`${base}incident/alert/`}
						onClick={() => leavePasted(pasted)}
					>
						<span class="ek-ht">Look up the alert you pasted</span>
						<span class="ek-hx">Its labels fill the runbook's commands. The text stays in this browser.</span>
					</a>
				)}
				{groups.map(({ kind, results }) => (
					<div role="group" aria-labelledby={`${list}-${kind}`}>
						<div class="ek-gname" id={`${list}-${kind}`}>
							{groupNames[kind]}
						</div>
						{results.map((result) => {
							const i = flat.indexOf(result) + first;
							return (
								<Result
									key={result.page}
									id={combo.optionId(i)}
									base={base}
									page={pages[result.page]!}
									result={result}
									terms={terms}
									excerpt={excerpts.get(result.page)}
									chosen={i === combo.at}
									onOpen={onOpen}
								/>
							);
						})}
					</div>
				))}
			</div>
			{answer.complete && shown.length === 0 && (
				<NothingFound base={base} answer={answer} engine={engine} filtered={answer.ranked.length > 0} />
			)}
			<Status
				text={
					props.partial
						? `${resultCount(shown.length)} by title and alert; the full text did not load`
						: `${flat.length} of ${resultCount(shown.length)} shown`
				}
			/>
		</>
	);
}
