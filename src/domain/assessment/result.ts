import { type Claims, weighClaims } from './claims.ts';
import type { ScoringModel } from './model.ts';
import { type OutcomeResult, placeOutcomes, type ScoredOutcome, type ScoredYear } from './outcomes.ts';
import { type RankedStep, rankSteps } from './prioritisation.ts';
import { type Answers, standingOf } from './responses.ts';
import type { Context, Round } from './round.ts';
import { type CapabilityScore, type Headline, scoreCapability, scoreHeadline } from './scoring.ts';
import { type TargetOrigin, targetsFor } from './targets.ts';
import { type TeamNote, teamNotes } from './team-notes.ts';

/** Everything that a result is computed from. */
export interface AssessmentContent extends ScoringModel {
	/** Version of the question bank. */
	version: number;
	outcomes: readonly ScoredOutcome[];
	benchmarks: { years: readonly ScoredYear[] };
}

/** One capability with what is enough for it. */
export interface ProfileRow extends CapabilityScore {
	/** Null without a stage. */
	target: number | null;
	/** Where the target comes from; null without one. */
	targetFrom: TargetOrigin | null;
	/** Target minus mean, at least 0; null where one of them is missing. */
	gap: number | null;
	weakest: boolean;
}

/**
 * The result of one round: plain JSON, ids, numbers and reasons. Screen, print, Markdown, CSV, JSON and the terminal
 * only format it. Version 1.
 */
export interface AssessmentResult {
	format: 'even-keel/assessment-result';
	version: 1;
	/** Version of the question bank that it was computed with. */
	bank: number;
	round: Pick<Round, 'id' | 'name' | 'day' | 'form'>;
	context: Context;
	headline: Headline;
	profile: ProfileRow[];
	outcomes: OutcomeResult[];
	/** Now, next and deferred, in order. Empty without a stage. */
	steps: RankedStep[];
	/** Questions without a level, by why. One line of the result, which takes no place among the steps. */
	findOut: { unknown: string[]; notAssessed: string[] };
	claims: Claims;
	/** What the sizes of team, rota and services say. */
	teamNotes: TeamNote[];
	/** Ids that this handbook does not know: kept with the round, not used here. */
	notUsed: { answers: string[]; outcomes: string[]; targets: string[]; stage: string | null };
}

/** Computes the result of a round. Pure: the same round and content give the same result, in any order of answers. */
export function assess(content: AssessmentContent, round: Round): AssessmentResult {
	const { answers, context } = round;
	const scores = content.capabilities.map(({ id }) => scoreCapability(content, id, answers));
	const headline = scoreHeadline(scores);
	const enough = targetsFor(content, context.stage, context.targets, context.services);
	const profile = scores.map((score): ProfileRow => {
		const target = enough?.targets[score.id] ?? null;
		const gap = target === null || score.mean === null ? null : Math.max(0, target - score.mean);
		const targetFrom = enough?.origins[score.id] ?? null;
		return { ...score, target, targetFrom, gap, weakest: headline.weakest.includes(score.id) };
	});
	const { stage, focus, teamSize, onCallSize } = context;
	const people = { team: teamSize, 'on-call': onCallSize };
	return {
		format: 'even-keel/assessment-result',
		version: 1,
		bank: content.version,
		round: { id: round.id, name: round.name, day: round.day, form: round.form },
		context,
		headline,
		profile,
		outcomes: placeOutcomes(content.outcomes, content.benchmarks.years, round.outcomes),
		steps: enough ? rankSteps(content, { answers, targets: enough.targets, stage, focus, people }) : [],
		findOut: openQuestions(content, answers),
		claims: weighClaims(content, answers),
		teamNotes: teamNotes(context),
		notUsed: notUsed(content, round),
	};
}

function openQuestions(content: AssessmentContent, answers: Answers): AssessmentResult['findOut'] {
	const standing = (wanted: string) =>
		content.questions.filter((question) => standingOf(question, answers) === wanted).map(({ id }) => id);
	return { unknown: standing('unknown'), notAssessed: standing('not-assessed') };
}

function notUsed(content: AssessmentContent, round: Round): AssessmentResult['notUsed'] {
	const other = (given: object, known: readonly { id: string }[]) => {
		const ids = new Set(known.map(({ id }) => id));
		return Object.keys(given)
			.filter((id) => !ids.has(id))
			.sort();
	};
	const { stage, targets } = round.context;
	return {
		answers: other(round.answers, content.questions),
		outcomes: other(round.outcomes, content.outcomes),
		targets: other(targets, content.capabilities),
		stage: stage !== null && !content.stages.some(({ id }) => id === stage) ? stage : null,
	};
}
