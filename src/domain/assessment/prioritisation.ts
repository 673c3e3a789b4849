import { adviceFor } from './advice.ts';
import { tidy } from './levels.ts';
import type { ScoredStep, ScoringModel } from './model.ts';
import { type People, type TooFew, tooFewFor } from './people.ts';
import { type StepStanding, stepStanding } from './prerequisites.ts';
import type { Answers } from './responses.ts';
import { smallerSteps } from './smaller-steps.ts';
import { type OwnTerms, ownTerms } from './step-terms.ts';
import type { Targets } from './targets.ts';

/** Where a step stands in the plan. */
export type Place = 'now' | 'next' | 'deferred';

/** What a blocked step gives to a prerequisite that is missing. */
export interface Share {
	/** The blocked step. */
	step: string;
	share: number;
}

/** One step of the plan with every term of its rank, so that the order can be checked by hand. */
export interface RankedStep extends OwnTerms {
	id: string;
	place: Place;
	/** From 1, over the whole plan. */
	rank: number;
	/** What blocked steps give to this one. */
	shares: Share[];
	/** own + shares. */
	priority: number;
	/**
	 * Stop the bleeding: direct where it raises such a question that stands at 0 or 1, unlocks where such a step waits
	 * for it, null otherwise.
	 */
	bleeding: 'direct' | 'unlocks' | null;
	/**
	 * Steps that an answer says are missing: prerequisites, or what takes the place of one that lifts higher than the
	 * target asks. All of them are in the plan.
	 */
	missing: string[];
	/** Set where the team has fewer people than the step takes. A deferred step has this or something missing. */
	tooFew: TooFew | null;
	/** Prerequisites that open answers leave open: to be checked before the start. */
	check: string[];
	/** Steps that wait for this one. */
	unlocks: string[];
}

/** What the ranking rests on beside the content. */
export interface Ranking {
	answers: Answers;
	targets: Targets;
	stage: string | null;
	/** The outcome that the team wants to move. */
	focus: string | null;
	/** How many people there are; null where nobody has said, which keeps nothing back. */
	people: People;
}

/** At most this many steps are for now: a plan of more is a wish list. */
export const NOW_LIMIT = 3;

/** What a blocked step gives away, as a part of its own priority. */
export const SHARE_OF_BLOCKED = 0.5;

/** Orders all steps that have a gap to close: now, next, deferred. Ties fall by id. */
export function rankSteps(model: ScoringModel, ranking: Ranking): RankedStep[] {
	const questions = new Map(model.questions.map((question) => [question.id, question]));
	const byId = new Map(model.steps.map((step) => [step.id, step]));
	const advised = adviceFor(model.steps, ranking.stage);
	const standpoint = { ...ranking, smaller: smallerSteps(advised, questions, ranking.targets) };
	const planned = new Map(
		advised.flatMap((step) => {
			const terms = ownTerms(step, questions, standpoint);
			return terms.own > 0 ? [[step.id, { step, terms }] as const] : [];
		}),
	);
	const drafts = [...planned.values()].map(({ step, terms }) => draft(step, terms));
	const ranked = drafts.map((each) => withShares(each, drafts)).sort(byUrgency);
	const ordered = [...ranked.filter((each) => !waits(each)), ...ranked.filter(waits)];
	return ordered.map((each, index) => {
		const place: Place = waits(each) ? 'deferred' : index < NOW_LIMIT ? 'now' : 'next';
		return { ...each, place, rank: index + 1 };
	});

	function draft(step: ScoredStep, terms: OwnTerms): Draft {
		const before = step.prerequisites.flatMap((id) => byId.get(id) ?? []);
		const having = (wanted: StepStanding) =>
			before.filter((each) => stepStanding(each, questions, ranking.answers, ranking.targets) === wanted);
		const unmet = having('unmet');
		return {
			id: step.id,
			...terms,
			missing: [...new Set(unmet.flatMap((each) => (planned.has(each.id) ? [each.id] : insteadOf(each))))],
			check: having('open').map(({ id }) => id),
			tooFew: tooFewFor(step, ranking.people),
			lendsTo: unmet.map(({ id }) => id),
			parts: step.prerequisites.length,
		};
	}

	/** What of the plan brings a prerequisite as far as the team's target, where that is lower than itself. */
	function insteadOf(prerequisite: ScoredStep): string[] {
		const questions = [...(standpoint.smaller.get(prerequisite.id) ?? [])];
		return questions.flatMap(([question, ids]) =>
			ids.filter((id) =>
				planned.get(id)?.terms.needs.some((each) => each.question === question && each.gap > 0),
			),
		);
	}
}

/** True for a step that cannot start: something is missing, or somebody. */
function waits({ missing, tooFew }: Pick<RankedStep, 'missing' | 'tooFew'>): boolean {
	return missing.length > 0 || tooFew !== null;
}

/**
 * Adds what waiting steps give. Each prerequisite has a fixed part of the half, whether the others are met or not: so
 * meeting one of them never lifts another. A step that the team has too few people for gives nothing.
 */
function withShares({ lendsTo: _, parts: __, ...each }: Draft, drafts: readonly Draft[]) {
	const behind = drafts.filter(({ missing, tooFew }) => missing.includes(each.id) && tooFew === null);
	const shares = behind
		.filter(({ lendsTo }) => lendsTo.includes(each.id))
		.map(({ id, own, parts }) => ({ step: id, share: tidy((own * SHARE_OF_BLOCKED) / parts) }));
	const bleeding: RankedStep['bleeding'] = each.bleeds
		? 'direct'
		: behind.some(({ bleeds }) => bleeds)
			? 'unlocks'
			: null;
	const priority = tidy(each.own + shares.reduce((sum, { share }) => sum + share, 0));
	return { ...each, shares, priority, bleeding, unlocks: behind.map(({ id }) => id) };
}

function byUrgency(a: Urgency, b: Urgency): number {
	return (
		Number(b.bleeding !== null) - Number(a.bleeding !== null) ||
		b.priority - a.priority ||
		(a.id < b.id ? -1 : 1)
	);
}

type Urgency = Pick<RankedStep, 'bleeding' | 'priority' | 'id'>;
interface Draft extends OwnTerms, Pick<RankedStep, 'id' | 'missing' | 'check' | 'tooFew'> {
	/** Prerequisites that are not met. */
	lendsTo: string[];
	/** Prerequisites in all. */
	parts: number;
}
