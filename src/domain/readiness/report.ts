import type { Tier } from '../../schemas/ids.ts';
import type { LifeStage, ReadinessPhase } from '../../schemas/readiness-item.ts';
import type { Day } from '../mind-map/day.ts';
import { demanded, type Item, isDue, itemsOf, STAGES } from './items.ts';
import { type Progress, progress, type Standing, standing, type Verdict, verdict } from './judge.ts';
import { markAt, type Review } from './review.ts';

export interface OpenLine {
	item: string;
	/** True where it is due in the service's stage of life. */
	due: boolean;
	flaw: Standing['flaw'];
	owner: string;
	by: Day | '';
	/** What was noted so far. */
	note: string;
}

/** The report of one service, as plain JSON: ids, numbers and what people wrote. Screens and files only format it. */
export interface ReadinessReport {
	format: 'even-keel/readiness-report';
	version: 1;
	name: string;
	/** Id in handbook.yaml, if it is there. */
	service: string | null;
	tier: Tier;
	stage: LifeStage;
	/** Day of the report. */
	on: Day;
	verdict: Verdict;
	progress: Progress;
	phases: { phase: ReadinessPhase['id']; progress: Progress }[];
	/** Due ones first, then by the stage in which they fall due, then in reading order. */
	open: OpenLine[];
	notApplicable: { item: string; because: string; owner: string; on: Day }[];
	done: { item: string; evidence: string; owner: string; on: Day }[];
	/** Marked earlier, and not demanded by this tier. */
	otherTiers: string[];
	/** Marked, and not known to this handbook. */
	unknown: string[];
}

/** The report of a review, open items first. */
export function readinessReport(
	phases: readonly ReadinessPhase[],
	review: Review,
	today: Day,
): ReadinessReport {
	const items = itemsOf(phases);
	const asked = demanded(items, review.tier).map((item) => {
		const mark = markAt(review, item.id);
		return { item, mark, ...standing(mark) };
	});
	const ids = new Set(items.map(({ id }) => id));
	const askedIds = new Set(asked.map(({ item }) => item.id));
	const marked = Object.keys(review.marks);
	const line = (item: Item) => ({
		item: item.id,
		owner: markAt(review, item.id)?.owner ?? '',
		on: markAt(review, item.id)?.on ?? today,
	});
	return {
		format: 'even-keel/readiness-report',
		version: 1,
		name: review.name,
		service: review.service,
		tier: review.tier,
		stage: review.stage,
		on: today,
		verdict: verdict(items, review),
		progress: progress(items, review),
		phases: phases.map((phase) => ({ phase: phase.id, progress: progress(itemsOf([phase]), review) })),
		open: asked
			.filter(({ is }) => is === 'open')
			.map(({ item, mark, flaw }) => ({ item, mark, flaw, due: isDue(item, review.stage) }))
			// By stage, so that what is due stands before what is not. The sort is stable: equal ones keep their reading order.
			.sort((a, b) => place(a.item) - place(b.item))
			.map(({ item, mark, flaw, due }) => ({
				item: item.id,
				due,
				flaw,
				owner: mark?.owner ?? '',
				by: mark?.by ?? '',
				note: mark?.evidence ?? '',
			})),
		notApplicable: asked
			.filter(({ is }) => is === 'not-applicable')
			.map(({ item, mark }) => ({ ...line(item), because: mark?.because ?? '' })),
		done: asked
			.filter(({ is }) => is === 'done')
			.map(({ item, mark }) => ({ ...line(item), evidence: mark?.evidence ?? '' })),
		otherTiers: marked.filter((id) => ids.has(id) && !askedIds.has(id)),
		unknown: marked.filter((id) => !ids.has(id)),
	};
}

const place = ({ stage }: Item) => STAGES.indexOf(stage);
