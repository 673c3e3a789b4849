import { useState } from 'preact/hooks';
import { itemsOf } from '../../domain/readiness/items.ts';
import { unplanned } from '../../domain/readiness/judge.ts';
import { changeMark, changeReview, type MarkState, planMarks } from '../../domain/readiness/review.ts';
import type { ReadinessPhase } from '../../schemas/readiness-item.ts';
import { Notes } from '../shared/Notes.tsx';
import { localDay } from '../shared/today.ts';
import { troubleText } from '../shared/trouble-text.ts';
import { useParts } from '../shared/use-parts.ts';
import { BulkPlan } from './BulkPlan.tsx';
import type { ReadinessContext } from './context.ts';
import { OWNERS } from './MarkFields.tsx';
import { Overview } from './Overview.tsx';
import { PhaseSection } from './PhaseSection.tsx';
import { ReviewHead } from './ReviewHead.tsx';
import { ServicePicker } from './ServicePicker.tsx';
import { strayMarks } from './stray-marks.ts';
import { useReviews } from './use-reviews.ts';

interface Props extends ReadinessContext {
	phases: ReadinessPhase[];
}

const PARTS = {
	Report: () => import('./Report.tsx').then(({ Report }) => Report),
	Exchange: () => import('./Exchange.tsx').then(({ Exchange }) => Exchange),
};

/** The checklist: the items of a service's tier, with what was found. Without a script a list to read and print. */
export default function ChecklistTool({ phases, ...context }: Props) {
	const { services } = context;
	const { state, ready, trouble, notices, update, review, offered, choose, beginOwn, erase, bringBack } =
		useReviews(services);
	const { parts, failed, load } = useParts(PARTS);
	const [show, setShow] = useState<MarkState | 'all'>('all');
	const today = localDay();
	const items = itemsOf(phases);

	const lines = [
		...(trouble ? [troubleText(trouble, 'the checklist')] : []),
		...notices,
		...strayMarks(state, items),
	];
	return (
		<div class="ek-rd not-content">
			{!ready && <div class="ek-rd-wait" />}
			{ready && (
				<>
					<Notes lines={lines} />
					{Object.keys(state.reviews).length > 1 && (
						<Overview {...{ phases, state }} onChoose={choose} onErase={erase} />
					)}
					<ServicePicker
						key={offered?.name}
						{...{ services, state, review, offered }}
						onChoose={choose}
						onBegin={beginOwn}
						onChange={(change) =>
							state.current && update((now) => changeReview(now, state.current ?? '', change))
						}
					/>
					<datalist id={OWNERS}>
						{[...new Set(services.map(({ owner }) => owner))].map((owner) => (
							<option key={owner} value={owner} />
						))}
					</datalist>
				</>
			)}
			{review && (
				<ReviewHead {...{ phases, items, review, show }} onShow={setShow}>
					<BulkPlan
						key={state.current}
						missing={unplanned(items, review).length}
						owner={services.find(({ id }) => id === review.service)?.owner ?? ''}
						onPlan={(plan) => {
							const ids = unplanned(items, review).map(({ id }) => id);
							update((now) => planMarks(now, now.current ?? '', ids, plan, today));
						}}
					/>
				</ReviewHead>
			)}
			{ready && (
				<div class="ek-row ek-noprint">
					{review && (
						<button type="button" class="ek-btn main" onClick={() => load('Report')}>
							Make the report
						</button>
					)}
					{review && (
						<button type="button" class="ek-btn" onClick={() => print()}>
							Print
						</button>
					)}
					<button type="button" class="ek-btn" onClick={() => load('Exchange')}>
						Export or import
					</button>
				</div>
			)}
			{failed && <p role="alert">This part could not be loaded. Look at your connection and try again.</p>}
			{parts.Exchange && <parts.Exchange {...{ state, today }} onReplace={(next) => update(() => next)} />}
			{parts.Report && review && <parts.Report {...{ phases, review, today }} base={context.base} />}
			{phases.map((phase, index) => (
				<PhaseSection
					key={phase.id}
					{...{ phase, review, show }}
					{...context}
					place={index + 1}
					onMark={(item, change) => update((now) => changeMark(now, now.current ?? '', item, change, today))}
				/>
			))}
			{review && state.current && (
				<p class="ek-rd-erase ek-noprint">
					<button type="button" class="ek-btn danger" onClick={() => erase(state.current ?? '')}>
						Erase this review
					</button>{' '}
					<span class="ek-small">{`Every mark about ${review.name} goes from this browser.`}</span>
				</p>
			)}
			{bringBack && (
				<p class="ek-note ek-rd-erased" role="status">
					The review was erased.{' '}
					<button type="button" class="ek-btn" onClick={bringBack}>
						Bring it back
					</button>
				</p>
			)}
		</div>
	);
}
