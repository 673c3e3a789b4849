import type { Item } from '../../domain/readiness/items.ts';
import { isDue } from '../../domain/readiness/items.ts';
import { standing } from '../../domain/readiness/judge.ts';
import {
	MARK_STATES,
	type Mark,
	type MarkState,
	markAt,
	type Review,
} from '../../domain/readiness/review.ts';
import { FLAW_WORDS, STAGE_WORDS, STATE_WORDS } from '../../formats/readiness/words.ts';
import type { ReadinessContext } from './context.ts';
import { ItemText } from './ItemText.tsx';
import { MarkFields } from './MarkFields.tsx';

interface Props extends Pick<ReadinessContext, 'base' | 'titles' | 'sources'> {
	item: Item;
	review: Review;
	onMark: (id: string, change: Partial<Omit<Mark, 'on'>>) => void;
}

/** One item with its three states. What a state needs is asked for below it, and said when it is missing. */
export function ItemRow({ item, review, onMark, ...context }: Props) {
	const mark = markAt(review, item.id);
	const { is, flaw } = standing(mark);
	const due = isDue(item, review.stage);
	return (
		<li id={`item-${item.id}`} class={`ek-rd-item ${is}`}>
			<div class="ek-rd-head">
				<h3>{item.title}</h3>
				{is === 'open' && !due && (
					<span class="ek-tag">{`due in: ${STAGE_WORDS[item.stage].toLowerCase()}`}</span>
				)}
			</div>
			<fieldset class="ek-rd-states">
				<legend class="ek-hidden">{item.title}</legend>
				{MARK_STATES.map((state) => (
					<label key={state}>
						<input
							type="radio"
							name={`state-${item.id}`}
							checked={(mark?.state ?? 'open') === state}
							onChange={() => onMark(item.id, { state })}
						/>
						<span>{STATE_WORDS[state]}</span>
					</label>
				))}
			</fieldset>
			{flaw && <p class="ek-rd-flaw">{`${FLAW_WORDS[flaw]}.`}</p>}
			<div class="ek-rd-more">
				<MarkFields item={item} mark={mark} onMark={(change) => onMark(item.id, change)} />
				<ItemText item={item} {...context} />
			</div>
			<p class="ek-rd-paper">{paperLine(mark, is)}</p>
		</li>
	);
}

/** The mark in one line, for the printer: as it is judged, not as it was ticked. */
function paperLine(mark: Mark | undefined, state: MarkState): string {
	const said = state === 'not-applicable' ? mark?.because : mark?.evidence;
	const parts = [
		said,
		mark?.owner && `owner: ${mark.owner}`,
		state === 'open' && mark?.by && `by ${mark.by}`,
	];
	const told = parts.filter(Boolean).join('; ');
	return told ? `${STATE_WORDS[state]}: ${told}` : STATE_WORDS[state];
}
