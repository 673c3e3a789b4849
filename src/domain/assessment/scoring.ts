import { levelReached, tidy } from './levels.ts';
import { questionsOf, type ScoredQuestion, TOP_LEVEL } from './model.ts';
import { type Answers, levelOf, type Standing, standingOf } from './responses.ts';

/** How many questions stand how. Applicable = answered + unknown + not assessed. */
export interface Coverage {
	answered: number;
	applicable: number;
	unknown: number;
	notAssessed: number;
	notApplicable: number;
}

/** Open answers all at level 0, and all at level 4. */
export interface Range {
	low: number;
	high: number;
}

/** One capability of the profile. Null where there is nothing to compute from: never zero. */
export interface CapabilityScore {
	id: string;
	/** Mean level of the answered questions, 0 to 4. */
	mean: number | null;
	/** Whole level that the mean has reached. */
	level: number | null;
	range: Range | null;
	coverage: Coverage;
	/** True where two or more questions are marked not applicable: the mean then rests on little. */
	muchNotApplicable: boolean;
}

/** The maturity score for SRE practice. Outcomes are never part of it. */
export interface Headline {
	/** The lower of mean and cap, 0 to 4; null before the first answer. */
	score: number | null;
	/** Whole level that the score has reached. */
	level: number | null;
	/** Mean of the capabilities that have an answer. */
	mean: number | null;
	/** Weakest capability plus one: practices build on each other. */
	cap: number | null;
	/** True where the cap is lower than the mean. */
	capDecides: boolean;
	/** The capabilities that share the lowest mean. */
	weakest: string[];
	/** The capabilities that the mean is taken over. */
	counted: number;
	range: Range | null;
	coverage: Coverage;
}

/** How far a headline may be above the weakest capability. */
export const CAP_ABOVE_WEAKEST = 1;

/** The part of a question that a score is computed from. */
export type QuestionToScore = Pick<ScoredQuestion, 'id' | 'capability' | 'foundation'>;

/** Scores one capability from its own questions alone. */
export function scoreCapability(
	model: { questions: readonly QuestionToScore[] },
	id: string,
	answers: Answers,
): CapabilityScore {
	const questions = questionsOf(model, id);
	const coverage = count(questions.map((question) => standingOf(question, answers)));
	const sum = questions.reduce((total, question) => total + (levelOf(question.id, answers) ?? 0), 0);
	const { answered, applicable } = coverage;
	const mean = answered === 0 ? null : tidy(sum / answered);
	return {
		id,
		mean,
		level: mean === null ? null : levelReached(mean),
		range:
			applicable === 0
				? null
				: {
						low: tidy(sum / applicable),
						high: tidy((sum + TOP_LEVEL * (applicable - answered)) / applicable),
					},
		coverage,
		muchNotApplicable: coverage.notApplicable >= 2,
	};
}

/** The headline over a profile: mean, cap and score, with coverage and range. */
export function scoreHeadline(profile: readonly CapabilityScore[]): Headline {
	const means = profile.flatMap(({ mean }) => (mean === null ? [] : [mean]));
	const lowest = means.length === 0 ? null : Math.min(...means);
	const point = capped(means);
	const ranges = profile.flatMap(({ range }) => (range === null ? [] : [range]));
	const low = capped(ranges.map((range) => range.low));
	const high = capped(ranges.map((range) => range.high));
	return {
		score: point?.score ?? null,
		level: point ? levelReached(point.score) : null,
		mean: point?.mean ?? null,
		cap: point?.cap ?? null,
		capDecides: point ? point.cap < point.mean : false,
		weakest: profile.filter(({ mean }) => mean !== null && mean === lowest).map(({ id }) => id),
		counted: means.length,
		range: low && high ? { low: low.score, high: high.score } : null,
		coverage: addUp(profile.map((capability) => capability.coverage)),
	};
}

/** min(mean, weakest + 1) of some levels; undefined for none. */
function capped(levels: readonly number[]): { score: number; mean: number; cap: number } | undefined {
	if (levels.length === 0) return undefined;
	const mean = tidy(levels.reduce((sum, level) => sum + level, 0) / levels.length);
	const cap = tidy(Math.min(TOP_LEVEL, Math.min(...levels) + CAP_ABOVE_WEAKEST));
	return { score: Math.min(mean, cap), mean, cap };
}

function count(standings: readonly Standing[]): Coverage {
	const of = (standing: Standing) => standings.filter((each) => each === standing).length;
	const notApplicable = of('not-applicable');
	return {
		answered: of('answered'),
		applicable: standings.length - notApplicable,
		unknown: of('unknown'),
		notAssessed: of('not-assessed'),
		notApplicable,
	};
}

function addUp(all: readonly Coverage[]): Coverage {
	const sum = (key: keyof Coverage) => all.reduce((total, coverage) => total + coverage[key], 0);
	return {
		answered: sum('answered'),
		applicable: sum('applicable'),
		unknown: sum('unknown'),
		notAssessed: sum('notAssessed'),
		notApplicable: sum('notApplicable'),
	};
}
