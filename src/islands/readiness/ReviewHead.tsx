import type { ComponentChildren } from 'preact';
import { type Item, itemsOf } from '../../domain/readiness/items.ts';
import { type Progress, progress, verdict } from '../../domain/readiness/judge.ts';
import { MARK_STATES, type MarkState, type Review } from '../../domain/readiness/review.ts';
import { progressLine, STATE_WORDS, VERDICT_WORDS } from '../../formats/readiness/words.ts';
import type { ReadinessPhase } from '../../schemas/readiness-item.ts';

interface Props {
	phases: ReadinessPhase[];
	/** All items of the phases. */
	items: Item[];
	review: Review;
	show: MarkState | 'all';
	onShow: (show: MarkState | 'all') => void;
	/** What can be done about what is open. */
	children: ComponentChildren;
}

/** How far a review has come, as a whole and by phase, and which items are shown below. */
export function ReviewHead({ phases, items, review, show, onShow, children }: Props) {
	return (
		<>
			<section class="ek-rd-progress" aria-label="Progress">
				<p class="ek-rd-service">{`${review.name}, ${review.tier}`}</p>
				<p>
					<b>{VERDICT_WORDS[verdict(items, review)]}</b>
				</p>
				<p role="status">{`${progressLine(progress(items, review))}.`}</p>
				{children}
			</section>
			<nav class="ek-rd-phases" aria-label="Phases">
				<ol>
					{phases.map((phase, index) => (
						<li key={phase.id}>
							<a href={`#phase-${phase.id}`}>{`${index + 1}. ${phase.title}`}</a>
							<span class="ek-meta">{phaseLine(progress(itemsOf([phase]), review))}</span>
						</li>
					))}
				</ol>
			</nav>
			<fieldset class="ek-rd-show">
				<legend>Show</legend>
				{(['all', ...MARK_STATES] as const).map((one) => (
					<label key={one}>
						<input type="radio" name="ek-rd-show" checked={show === one} onChange={() => onShow(one)} />
						<span>{one === 'all' ? 'All' : STATE_WORDS[one]}</span>
					</label>
				))}
			</fieldset>
		</>
	);
}

const phaseLine = ({ demanded, done, notApplicable }: Progress) => `${done} of ${demanded - notApplicable}`;
