import { useEffect, useState } from 'preact/hooks';
import { newId } from '../../browser/new-id.ts';
import { openStore } from '../../browser/store.ts';
import { itemsOf } from '../../domain/readiness/items.ts';
import { type Progress, progress, unplanned, verdict } from '../../domain/readiness/judge.ts';
import {
	beginReview,
	changeMark,
	changeReview,
	emptyReadiness,
	eraseReview,
	MARK_STATES,
	type MarkState,
	planMarks,
	type ReadinessState,
	type Review,
	reviewAt,
} from '../../domain/readiness/review.ts';
import { readinessCodec } from '../../formats/readiness/codec.ts';
import { progressLine, STATE_WORDS, VERDICT_WORDS } from '../../formats/readiness/words.ts';
import type { Tier } from '../../schemas/ids.ts';
import type { ReadinessPhase } from '../../schemas/readiness-item.ts';
import { Notes } from '../shared/Notes.tsx';
import { localDay } from '../shared/today.ts';
import { troubleText } from '../shared/trouble-text.ts';
import { useParts } from '../shared/use-parts.ts';
import { useStore } from '../shared/use-store.ts';
import { BulkPlan } from './BulkPlan.tsx';
import { keyOf, type ReadinessContext } from './context.ts';
import { OWNERS } from './MarkFields.tsx';
import { Overview } from './Overview.tsx';
import { takeOffered } from './offered.ts';
import { PhaseSection } from './PhaseSection.tsx';
import { ServicePicker } from './ServicePicker.tsx';

interface Props extends ReadinessContext {
	phases: ReadinessPhase[];
}

const openReviews = () => openStore({ key: 'even-keel:readiness', codec: readinessCodec });

const PARTS = {
	Report: () => import('./Report.tsx').then(({ Report }) => Report),
	Exchange: () => import('./Exchange.tsx').then(({ Exchange }) => Exchange),
};

/** The checklist: the items of a service's tier, with what was found. Without a script a list to read and print. */
export default function ChecklistTool({ phases, ...context }: Props) {
	const { services } = context;
	const { state, ready, trouble, notices, update } = useStore(openReviews, emptyReadiness);
	const { parts, failed, load } = useParts(PARTS);
	const [show, setShow] = useState<MarkState | 'all'>('all');
	const [offered, setOffered] = useState<{ name: string; tier: Tier }>();
	const [erased, setErased] = useState<ReadinessState>();
	const today = localDay();
	const items = itemsOf(phases);
	const review = ready ? reviewAt(state, state.current) : undefined;

	const begin = (key: string, fresh: Omit<Review, 'stage' | 'marks'>) =>
		update((now) => beginReview(now, key, { ...fresh, stage: 'general', marks: {} }));
	const choose = (key: string) => {
		const known = services.find(({ id }) => keyOf(id) === key);
		if (known) begin(key, { name: known.name, service: known.id, tier: known.tier });
		else update((now) => (reviewAt(now, key) ? { ...now, current: key } : now));
	};
	useEffect(() => {
		if (!ready) return;
		const { service, fresh } = takeOffered();
		if (service && services.some(({ id }) => id === service)) choose(keyOf(service));
		const same = Object.entries(state.reviews).find(([, { name }]) => name === fresh?.name);
		if (same) choose(same[0]);
		else setOffered(fresh);
	}, [ready]);

	const lines = [
		...(trouble ? [troubleText(trouble, 'the checklist')] : []),
		...notices,
		...stray(state, items),
	];
	return (
		<div class="ek-rd not-content">
			{ready && (
				<>
					<Notes lines={lines} />
					{Object.keys(state.reviews).length > 1 && (
						<Overview
							{...{ phases, state }}
							onChoose={choose}
							onErase={(key) => {
								setErased(state);
								update((now) => eraseReview(now, key));
							}}
						/>
					)}
					<ServicePicker
						key={offered?.name}
						{...{ services, state, review, offered }}
						onChoose={choose}
						onBegin={(name, tier) => {
							setOffered(undefined);
							begin(`own:${newId()}`, { name, service: null, tier });
						}}
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
				<>
					<section class="ek-rd-progress" aria-label="Progress">
						<p class="ek-rd-service">{`${review.name}, ${review.tier}`}</p>
						<p>
							<b>{VERDICT_WORDS[verdict(items, review)]}</b>
						</p>
						<p role="status">{`${progressLine(progress(items, review))}.`}</p>
						<BulkPlan
							key={state.current}
							missing={unplanned(items, review).length}
							owner={services.find(({ id }) => id === review.service)?.owner ?? ''}
							onPlan={(plan) => {
								const ids = unplanned(items, review).map(({ id }) => id);
								update((now) => planMarks(now, now.current ?? '', ids, plan, today));
							}}
						/>
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
								<input type="radio" name="ek-rd-show" checked={show === one} onChange={() => setShow(one)} />
								<span>{one === 'all' ? 'All' : STATE_WORDS[one]}</span>
							</label>
						))}
					</fieldset>
				</>
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
					{review && state.current && (
						<button
							type="button"
							class="ek-btn text"
							onClick={() => {
								setErased(state);
								update((now) => eraseReview(now, state.current ?? ''));
							}}
						>
							Erase this review
						</button>
					)}
				</div>
			)}
			{erased && (
				<p class="ek-note" role="status">
					The review was erased.{' '}
					<button
						type="button"
						class="ek-btn"
						onClick={() => {
							update(() => erased);
							setErased(undefined);
						}}
					>
						Bring it back
					</button>
				</p>
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
		</div>
	);
}

const phaseLine = ({ demanded, done, notApplicable }: Progress) => `${done} of ${demanded - notApplicable}`;

/** Says which marks are about items that this handbook does not have. */
function stray({ reviews }: ReadinessState, items: readonly { id: string }[]): string[] {
	const known = new Set(items.map(({ id }) => id));
	return Object.values(reviews).flatMap(({ name, marks }) => {
		const ids = Object.keys(marks).filter((id) => !known.has(id));
		return ids.length > 0
			? [
					`${name} has marks about items that this handbook does not have: ${ids.join(', ')}. They are kept and exported.`,
				]
			: [];
	});
}
