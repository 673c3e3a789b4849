import { useEffect, useRef } from 'preact/hooks';
import { readiness } from '../../domain/postmortem/completeness.ts';
import type { Draft } from '../../domain/postmortem/draft.ts';
import { partWords } from './Sections.tsx';
import { draftWanted } from './to-draft.ts';

/** How far the draft is: first for the debrief, then for its review. Nothing is demanded. */
export function Readiness({ draft }: { draft: Draft }) {
	const here = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (draftWanted()) here.current?.focus();
	}, []);
	const debrief = readiness(draft, 'debrief');
	const review = readiness(draft, 'review');
	const ready = debrief.open.length === 0;
	const shown = ready ? review : debrief;
	const words = shown.open.map(({ id }) => partWords[id] ?? id);
	return (
		<div class="ek-pm-ready" ref={here} tabIndex={-1}>
			<p>
				<b>{ready ? '✓ Ready for the debrief.' : `For the debrief: ${debrief.done} of ${debrief.of}.`}</b>{' '}
				<span class="ek-meta">{`For the review: ${review.done} of ${review.of}.`}</span>
			</p>
			<progress max={shown.of} value={shown.done} aria-label={ready ? 'For the review' : 'For the debrief'} />
			<p class="ek-small">
				{words.length === 0
					? '✓ Everything is there. Ask two people to read it.'
					: `Still open: ${words.slice(0, 6).join(', ')}${words.length > 6 ? ` and ${words.length - 6} more` : ''}.`}
			</p>
		</div>
	);
}
