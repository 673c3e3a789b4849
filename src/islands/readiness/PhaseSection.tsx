import { demanded, itemsOf } from '../../domain/readiness/items.ts';
import { progress, standing } from '../../domain/readiness/judge.ts';
import { type Mark, type MarkState, markAt, type Review } from '../../domain/readiness/review.ts';
import { progressLine } from '../../formats/readiness/words.ts';
import type { ReadinessPhase } from '../../schemas/readiness-item.ts';
import type { ReadinessContext } from './context.ts';
import { ItemRow } from './ItemRow.tsx';
import { ItemText, TierTags } from './ItemText.tsx';

interface Props extends ReadinessContext {
	phase: ReadinessPhase;
	place: number;
	/** Without one the items are an ordinary list. */
	review: Review | undefined;
	show: MarkState | 'all';
	onMark: (id: string, change: Partial<Omit<Mark, 'on'>>) => void;
}

/** A phase with its items: those that the tier asks for, and below them those that it does not. */
export function PhaseSection({ phase, place, review, show, onMark, ...context }: Props) {
	const items = itemsOf([phase]);
	const asked = review ? demanded(items, review.tier) : items;
	const others = items.filter((item) => !asked.includes(item));
	const shown = asked.filter(
		({ id }) => !review || show === 'all' || standing(markAt(review, id)).is === show,
	);
	return (
		<section class="ek-rd-phase" aria-labelledby={`phase-${phase.id}`}>
			<h2 id={`phase-${phase.id}`}>{`${place}. ${phase.title}`}</h2>
			<p class="ek-rd-about">
				{phase.about}
				{review && <b>{` ${progressLine(progress(items, review))}.`}</b>}
			</p>
			<ul class="ek-rd-items">
				{shown.map((item) =>
					review ? (
						<ItemRow key={item.id} {...{ item, review, onMark }} {...context} />
					) : (
						<li key={item.id} id={`item-${item.id}`} class="ek-rd-item">
							<div class="ek-rd-head">
								<h3>{item.title}</h3>
								<TierTags item={item} />
							</div>
							<ItemText item={item} {...context} />
						</li>
					),
				)}
			</ul>
			{shown.length === 0 && asked.length > 0 && <p class="ek-meta">None of this phase.</p>}
			{others.length > 0 && (
				<details class="ek-rd-others">
					<summary>{`Not asked of this tier: ${others.length}`}</summary>
					<ul>
						{others.map((item) => (
							<li key={item.id} id={`item-${item.id}`}>
								{item.title} <TierTags item={item} />
							</li>
						))}
					</ul>
				</details>
			)}
		</section>
	);
}
