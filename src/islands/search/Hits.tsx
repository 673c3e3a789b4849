import { leavePasted } from '../../browser/pasted-alert.ts';
import type { Excerpt } from '../../domain/search/excerpt.ts';
import type { Group } from '../../domain/search/group.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import type { Answer, Engine } from './engine.ts';
import { Result } from './Result.tsx';
import { groupNames } from './result-words.ts';
import type { Combobox } from './use-combobox.ts';

interface Props {
	list: string;
	combo: Combobox;
	engine: Engine;
	answer: Answer;
	groups: readonly Group[];
	excerpts: ReadonlyMap<number, Excerpt>;
	seen: (result: Ranked) => void;
	base: string;
	/** Text for the lookup of alerts, and the number of the option that offers it. */
	lookup: { text: string; at: number } | undefined;
	/** A better answer is on its way. */
	busy: boolean;
	onOpen: () => void;
}

/** The results as one listbox with a group for each kind. The lookup of a pasted alert is an option among them. */
export function Hits(props: Props) {
	const { list, combo, engine, answer, groups, excerpts, seen, base, lookup, onOpen } = props;
	let next = 0;
	const offer = lookup && (
		<a
			key="lookup"
			class="ek-hit"
			id={combo.optionId(lookup.at)}
			role="option"
			aria-selected={combo.at === lookup.at}
			tabIndex={-1}
			href={`${base}incident/alert/`}
			onClick={() => leavePasted(lookup.text)}
		>
			<span class="ek-ht">Look up the alert you pasted</span>
			<span class="ek-hx">Its labels fill the runbook’s commands. The text stays in this browser.</span>
		</a>
	);
	const option = () => {
		if (next === lookup?.at) next++;
		return next++;
	};
	return (
		<div
			id={list}
			class="ek-hits"
			role="listbox"
			aria-label="Results"
			aria-busy={props.busy}
			data-for={answer.typed}
		>
			{lookup?.at === 0 && offer}
			{groups.map(({ kind, results }, g) => [
				<div key={kind} role="group" aria-labelledby={`${list}-${kind}`}>
					<div class="ek-gname" id={`${list}-${kind}`}>
						{groupNames[kind]}
					</div>
					{results.map((result) => {
						const i = option();
						const page = engine.searchable.table.pages[result.page]!;
						// A page that was named is told by its line, a list of other pages too, and what stands further down: a
						// text is four KiB to fetch.
						const { by } = result.reason;
						const inText = by === 'text' && kind === 'best' && page.behind !== 'list';
						const quoted = !page.line || by === 'heading' || inText;
						return (
							<Result
								key={result.page}
								id={combo.optionId(i)}
								base={base}
								page={page}
								result={result}
								terms={answer.plan.terms}
								excerpt={quoted ? excerpts.get(result.page) : undefined}
								onSeen={quoted ? seen : undefined}
								chosen={i === combo.at}
								onOpen={onOpen}
							/>
						);
					})}
				</div>,
				g === 0 && lookup && lookup.at > 0 && offer,
			])}
		</div>
	);
}
