import type { Item } from '../../domain/readiness/items.ts';
import type { Mark } from '../../domain/readiness/review.ts';

interface Props {
	item: Item;
	mark: Mark | undefined;
	onMark: (change: Partial<Omit<Mark, 'on'>>) => void;
}

/** Id of the list of owners to choose from. */
export const OWNERS = 'ek-rd-owners';

/** What is noted about an item: what its state needs, and who has it. Typed texts are kept at once. */
export function MarkFields({ item, mark, onMark }: Props) {
	const state = mark?.state ?? 'open';
	const owner = (
		<label>
			Owner
			<input
				class="ek-field"
				type="text"
				list={OWNERS}
				value={mark?.owner ?? ''}
				onInput={(event) => onMark({ owner: event.currentTarget.value })}
			/>
		</label>
	);
	const evidence = (label: string) => (
		<label class="wide">
			{label}
			<input
				class="ek-field"
				type="text"
				value={mark?.evidence ?? ''}
				onInput={(event) => onMark({ evidence: event.currentTarget.value })}
			/>
		</label>
	);
	if (state === 'done') {
		return (
			<div class="ek-rd-fields">
				{evidence(`Evidence. Wanted: ${item.evidence}`)}
				{owner}
			</div>
		);
	}
	if (state === 'not-applicable') {
		return (
			<div class="ek-rd-fields">
				<label class="wide">
					Does not apply, because
					<input
						class="ek-field"
						type="text"
						value={mark?.because ?? ''}
						onInput={(event) => onMark({ because: event.currentTarget.value })}
					/>
				</label>
				{owner}
				{item.notFor && mark?.because === '' && (
					<button type="button" class="ek-btn text" onClick={() => onMark({ because: item.notFor ?? '' })}>
						{`Use “${item.notFor}”`}
					</button>
				)}
			</div>
		);
	}
	const plan = [mark?.owner, mark?.by && `by ${mark.by}`, mark?.evidence && 'noted']
		.filter(Boolean)
		.join(', ');
	return (
		<details class="ek-rd-plan">
			<summary>
				{plan ? `Plan: ${plan}` : 'Owner and day'}
				<span class="ek-hidden">{`: ${item.title}`}</span>
			</summary>
			<div class="ek-rd-fields">
				{owner}
				<label>
					By
					<input
						class="ek-field"
						type="date"
						value={mark?.by ?? ''}
						onInput={(event) => onMark({ by: event.currentTarget.value })}
					/>
				</label>
				{evidence('Evidence so far')}
			</div>
		</details>
	);
}
