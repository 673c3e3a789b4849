import { adviceFor } from './advice.ts';
import { tidy } from './levels.ts';
import type { ScoredStep, ScoringModel } from './model.ts';
import { type StepStanding, stepStanding } from './prerequisites.ts';
import type { Answers } from './responses.ts';
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
	/** Prerequisites that an answer says are missing. Deferred steps have at least one, all others none. */
	missing: string[];
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
}

/** At most this many steps are for now: a plan of more is a wish list. */
export const NOW_LIMIT = 3;

/** What a blocked step gives away, as a part of its own priority. */
export const SHARE_OF_BLOCKED = 0.5;

/** Orders all steps that have a gap to close: now, next, deferred. Ties fall by id. */
export function rankSteps(model: ScoringModel, ranking: Ranking): RankedStep[] {
	const questions = new Map(model.questions.map((question) => [question.id, question]));
	const byId = new Map(model.steps.map((step) => [step.id, step]));
	const drafts = adviceFor(model.steps, ranking.stage).flatMap((step) => {
		const terms = ownTerms(step, questions, ranking);
		return terms.own > 0 ? [draft(step, terms)] : [];
	});
	const waiting = drafts.filter(({ missing }) => missing.length > 0);
	const ranked = drafts.map((each) => withShares(each, waiting)).sort(byUrgency);
	const free = ranked.filter(({ missing }) => missing.length === 0);
	const ordered = [...free, ...ranked.filter(({ missing }) => missing.length > 0)];
	return ordered.map((each, index) => {
		const place: Place = each.missing.length > 0 ? 'deferred' : index < NOW_LIMIT ? 'now' : 'next';
		return { ...each, place, rank: index + 1 };
	});

	function draft(step: ScoredStep, terms: OwnTerms): Draft {
		const having = (wanted: StepStanding) =>
			step.prerequisites.filter((id) => {
				const found = byId.get(id);
				return found && stepStanding(found, questions, ranking.answers, ranking.targets) === wanted;
			});
		return { id: step.id, ...terms, missing: having('unmet'), check: having('open'), of: step };
	}
}

/**
 * Adds what waiting steps give. Each prerequisite has a fixed part of the half, whether the others are met or not: so
 * meeting one of them never lifts another.
 */
function withShares({ of: _, ...each }: Draft, waiting: readonly Draft[]) {
	const behind = waiting.filter(({ missing }) => missing.includes(each.id));
	const shares = behind.map(({ id, own, of }) => ({
		step: id,
		share: tidy((own * SHARE_OF_BLOCKED) / of.prerequisites.length),
	}));
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
type Draft = OwnTerms & Pick<RankedStep, 'id' | 'missing' | 'check'> & { of: ScoredStep };
