import { tidy } from './levels.ts';
import type { ScoredQuestion, ScoredStep } from './model.ts';
import { need } from './need.ts';
import { type Answers, levelOf, standingOf } from './responses.ts';
import type { SmallerSteps } from './smaller-steps.ts';
import type { Targets } from './targets.ts';

/** Why one answered question speaks for a step. */
export interface QuestionNeed {
	question: string;
	capability: string;
	level: number;
	target: number;
	/** Level that the step raises it to. */
	to: number;
	/** Levels between answer and target; 0 where the step has nothing to raise, or where a smaller one is enough. */
	gap: number;
	/** need(gap), 0 to 1. */
	need: number;
}

/** The terms of a step's own priority, before what blocked steps give. */
export interface OwnTerms {
	/** One for each answered question that the step raises. */
	needs: QuestionNeed[];
	/** Questions that it raises without a level: they neither count for it nor against it. */
	open: string[];
	meanNeed: number;
	impact: number;
	effort: number;
	/** FOCUS_FACTOR where the step moves the metric that the team chose, else 1. */
	focus: number;
	/** impact × meanNeed × focus. */
	value: number;
	/** value ÷ effort. */
	own: number;
	/** True where it raises a bleeding question that stands at 0 or 1. */
	bleeds: boolean;
}

/** A metric that the team chose to move counts half as much again. */
export const FOCUS_FACTOR = 1.5;

/** At this level or below, on-call load and incident basics come before everything else. */
export const BLEEDING_LEVEL = 1;

/** What the terms of a step are taken from. */
export interface Standpoint {
	answers: Answers;
	targets: Targets;
	focus: string | null;
	/** Where a smaller step is enough, the larger one does not count. */
	smaller: SmallerSteps;
}

/** The own terms of a step. Not applicable and open questions are left out of the mean. */
export function ownTerms(
	step: ScoredStep,
	questions: ReadonlyMap<string, ScoredQuestion>,
	{ answers, targets, focus, smaller }: Standpoint,
): OwnTerms {
	const needs: QuestionNeed[] = [];
	const open: string[] = [];
	let bleeds = false;
	for (const { question: id, to } of step.raises) {
		const question = questions.get(id);
		if (question === undefined || standingOf(question, answers) === 'not-applicable') continue;
		const level = levelOf(id, answers);
		const target = targets[question.capability];
		if (level === undefined) open.push(id);
		if (level === undefined || target === undefined) continue;
		const counts = !smaller.get(step.id)?.has(id);
		const gap = counts && level < Math.min(to, target) ? target - level : 0;
		needs.push({ question: id, capability: question.capability, level, target, to, gap, need: need(gap) });
		if (question.bleeding && level <= BLEEDING_LEVEL && gap > 0) bleeds = true;
	}
	const meanNeed = needs.length === 0 ? 0 : needs.reduce((sum, each) => sum + each.need, 0) / needs.length;
	const factor = focus !== null && step.metric === focus ? FOCUS_FACTOR : 1;
	const value = step.impact * meanNeed * factor;
	return {
		needs,
		open,
		meanNeed: tidy(meanNeed),
		impact: step.impact,
		effort: step.effort,
		focus: factor,
		value: tidy(value),
		own: tidy(value / step.effort),
		bleeds,
	};
}
