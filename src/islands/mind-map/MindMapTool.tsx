import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { openStore } from '../../browser/store.ts';
import { type Filter, matching, NO_FILTER } from '../../domain/mind-map/filter.ts';
import { emptyMap, type Mark, setMark, strayMarks } from '../../domain/mind-map/marks.ts';
import { progress } from '../../domain/mind-map/progress.ts';
import { monthlyReview } from '../../domain/mind-map/review.ts';
import { suggestions } from '../../domain/mind-map/suggestions.ts';
import type { MapNode } from '../../domain/mind-map/tree.ts';
import { mindMapCodec } from '../../formats/mind-map/codec.ts';
import { unpackMap } from '../../formats/mind-map/wire.ts';
import { Notes } from '../shared/Notes.tsx';
import { localDay } from '../shared/today.ts';
import { troubleText } from '../shared/trouble-text.ts';
import { useParts } from '../shared/use-parts.ts';
import { useStore } from '../shared/use-store.ts';
import { IdeaCard } from './IdeaCard.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { MapFilters } from './MapFilters.tsx';
import { MapList } from './MapList.tsx';
import type { References } from './references.ts';
import { Suggestions } from './Suggestions.tsx';
import { useAssessedLevels } from './use-assessed-levels.ts';

export interface MindMapProps {
	/** Map and drawing, packed by `packMap`. */
	packed: string;
	/** Base path of the site, with its closing slash. */
	base: string;
	references: References;
}

const openMarks = () => openStore({ key: 'even-keel:mind-map', codec: mindMapCodec });

const PARTS = {
	ReviewWalk: () => import('./ReviewWalk.tsx').then(({ ReviewWalk }) => ReviewWalk),
	Exchange: () => import('./Exchange.tsx').then(({ Exchange }) => Exchange),
};

/** The mind map: drawing and list of the same ideas, with the marks that this browser keeps. */
export default function MindMapTool({ packed, base, references }: MindMapProps) {
	const { map, drawing } = useMemo(() => unpackMap(packed), [packed]);
	const { state, ready, trouble, notices, update } = useStore(openMarks, emptyMap);
	const [reviewing, setReviewing] = useState(false);
	const { parts, failed, load } = useParts(PARTS);
	const [filter, setFilter] = useState<Filter>(NO_FILTER);
	const [chosen, setChosen] = useState<{ id: string; at: 'map' | 'list' }>();
	const card = useRef<HTMLElement>(null);
	const today = localDay();
	const counts = progress(map, state);
	const shown = matching(map, state, filter);
	const filtered = shown.size < counts.total;
	const suggested = suggestions(map, state, useAssessedLevels());
	const gaps = suggested.filter(({ kind }) => kind === 'gap').map(({ id }) => id);
	const review = monthlyReview(map, state, today, gaps);
	const fallen =
		review.walk.filter(({ reason }) => reason === 'review-date' || reason === 'month-passed').length +
		review.left;
	const stray = strayMarks(state, new Set(map.map((node) => node.id)));
	const lines = [
		...(trouble ? [troubleText(trouble, 'the mind map')] : []),
		...notices,
		...(stray.length > 0
			? [
					`${stray.length} marks are about ideas that this map does not have: ${stray.join(', ')}. They are kept and exported.`,
				]
			: []),
	];
	const onMap = chosen?.at === 'map' ? map.find((node) => node.id === chosen.id) : undefined;

	// The card stands below the drawing: bring it into view, and the keyboard with it.
	useEffect(() => {
		if (chosen?.at === 'map') card.current?.focus({ preventScroll: false });
	}, [chosen]);

	const mark = (id: string, wanted: Mark | undefined) => update((now) => setMark(now, id, wanted));
	const idea = (node: MapNode, at: 'map' | 'list') => (
		<IdeaCard
			{...{ map, node, state, base, references, today }}
			onMark={mark}
			onOpen={(id) => setChosen({ id, at })}
		/>
	);
	const close = () => {
		const id = chosen?.id;
		setChosen(undefined);
		document.querySelector<SVGAElement>(`.ek-mm-map [data-id="${id}"]`)?.focus();
	};

	return (
		<div class="ek-mm not-content">
			{ready && (
				<>
					<Notes lines={lines} />
					<div class="ek-row between">
						{!reviewing && (
							<button
								type="button"
								class="ek-btn main"
								onClick={() => {
									load('ReviewWalk');
									setReviewing(true);
								}}
							>
								{`Monthly review: ${fallen} due`}
							</button>
						)}
						<p class="ek-meta">
							{`Last review: ${state.reviewed ?? 'none yet'}. ${counts.adopted} of ${counts.total} adopted.`}
						</p>
					</div>
					{!reviewing && <Suggestions {...{ map, today }} found={suggested} onMark={mark} />}
				</>
			)}
			{reviewing && parts.ReviewWalk && (
				<parts.ReviewWalk
					{...{ map, state, base, references, today }}
					items={review.walk}
					onMark={mark}
					onFinish={() => {
						update((now) => ({ ...now, reviewed: today }));
						setReviewing(false);
					}}
					onLeave={() => setReviewing(false)}
				/>
			)}
			{ready && (
				<MapFilters map={map} filter={filter} counts={counts} found={shown.size} onFilter={setFilter} />
			)}
			<MapCanvas
				{...{ map, drawing, state, base, ready, shown, filtered }}
				selected={chosen?.id}
				onSelect={(id) => setChosen({ id, at: 'map' })}
			/>
			{onMap && (
				<section
					ref={card}
					class="ek-mm-chosen"
					tabIndex={-1}
					aria-label={onMap.title}
					onKeyDown={(event) => event.key === 'Escape' && close()}
				>
					<div class="ek-mm-chosen-head">
						<h2>{onMap.title}</h2>
						<button type="button" class="ek-btn" onClick={close}>
							Close
						</button>
					</div>
					{idea(onMap, 'map')}
				</section>
			)}
			{ready && !parts.Exchange && (
				<p>
					<button type="button" class="ek-btn" onClick={() => load('Exchange')}>
						Export, import or print
					</button>
				</p>
			)}
			{failed && <p role="alert">This part could not be loaded. Look at your connection and try again.</p>}
			{parts.Exchange && (
				<parts.Exchange {...{ map, state, today }} onReplace={(next) => update(() => next)} />
			)}
			<h2 id="list">Every idea as a list</h2>
			<MapList
				{...{ map, state, base, ready, shown }}
				open={chosen?.at === 'list' ? chosen.id : undefined}
				card={(node) => idea(node, 'list')}
				onToggle={(id) =>
					setChosen(chosen?.id === id && chosen.at === 'list' ? undefined : { id, at: 'list' })
				}
			/>
		</div>
	);
}
