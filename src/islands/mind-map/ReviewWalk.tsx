import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mark } from '../../domain/mind-map/marks.ts';
import type { DueItem, DueReason } from '../../domain/mind-map/review.ts';
import type { MapNode } from '../../domain/mind-map/tree.ts';
import { IdeaCard, type IdeaCardProps } from './IdeaCard.tsx';

const REASONS: Record<DueReason, (days: number) => string> = {
	'review-date': (days) => `Its day to look again ${days === 0 ? 'is today' : `was ${days} days ago`}.`,
	'month-passed': () => 'A month has passed since anybody said how it goes.',
	suggested: () => 'Your assessment points at it, and it is not marked yet.',
	unseen: () => 'Nobody has looked at it yet.',
};

interface Props extends Omit<IdeaCardProps, 'node' | 'onOpen' | 'children'> {
	/** What the walk goes through. Read once: an idea that is decided stays in the walk until it ends. */
	items: readonly DueItem[];
	onFinish: () => void;
	onLeave: () => void;
}

/** The monthly review: one idea after the other, each decided, confirmed or passed over. */
export function ReviewWalk({ items, onFinish, onLeave, ...card }: Props) {
	const [walk] = useState(items);
	const [at, setAt] = useState(0);
	const head = useRef<HTMLHeadingElement>(null);
	useEffect(() => head.current?.focus(), [at]);
	const item = walk[at];
	const node = card.map.find((idea) => idea.id === item?.id);
	const mark = item && card.state.marks[item.id];

	return (
		<section class="ek-mm-review" aria-label="Monthly review">
			{item && node ? (
				<>
					<p class="ek-meta">{`Idea ${at + 1} of ${walk.length}, about a minute each`}</p>
					<h2 ref={head} tabIndex={-1}>
						{node.title}
					</h2>
					<p>{REASONS[item.reason](item.days)}</p>
					<IdeaCard {...card} node={node as MapNode} onOpen={undefined}>
						<div class="ek-row">
							{mark && mark.status !== 'not-now' && mark.on !== card.today && (
								<button
									type="button"
									class="ek-btn"
									onClick={() => {
										card.onMark(node.id, { ...mark, on: card.today } satisfies Mark);
										setAt(at + 1);
									}}
								>
									Unchanged, next
								</button>
							)}
							<button type="button" class="ek-btn main" onClick={() => setAt(at + 1)}>
								Next idea
							</button>
							<button type="button" class="ek-btn text" onClick={onLeave}>
								Stop here
							</button>
						</div>
					</IdeaCard>
				</>
			) : (
				<>
					<h2 ref={head} tabIndex={-1}>
						That was the review
					</h2>
					<p>What you passed over stays due. Come back in a month.</p>
					<button type="button" class="ek-btn main" onClick={onFinish}>
						Close the review
					</button>
				</>
			)}
		</section>
	);
}
