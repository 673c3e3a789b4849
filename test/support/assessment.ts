import type { ScoredQuestion, ScoredStep } from '../../src/domain/assessment/model.ts';
import type { Answers, Response } from '../../src/domain/assessment/responses.ts';
import type { AssessmentContent } from '../../src/domain/assessment/result.ts';
import { newRound, type Round } from '../../src/domain/assessment/round.ts';

/** A question with the defaults of the content. */
export function question(id: string, capability: string, more: Partial<ScoredQuestion> = {}): ScoredQuestion {
	return { id, capability, lastTime: false, short: false, foundation: false, bleeding: false, ...more };
}

/** A step that raises questions written as `question:level`. */
export function step(id: string, raises: string[], more: Partial<ScoredStep> = {}): ScoredStep {
	return {
		id,
		raises: raises.map((text) => {
			const [name = '', to = ''] = text.split(':');
			return { question: name, to: Number(to) };
		}),
		impact: 1,
		effort: 1,
		prerequisites: [],
		notForStages: [],
		...more,
	};
}

/** Content around some questions and steps, with one stage whose target is the same everywhere. */
export function content(
	questions: ScoredQuestion[],
	steps: ScoredStep[] = [],
	target = 3,
): AssessmentContent {
	const ids = [...new Set(questions.map(({ capability }) => capability))];
	return {
		version: 1,
		capabilities: ids.map((id) => ({ id })),
		questions,
		steps,
		stages: [{ id: 'live', targets: Object.fromEntries(ids.map((id) => [id, target])) }],
		outcomes: [],
		benchmarks: { years: [] },
	};
}

/** Answers written as levels; `?` is unknown, `-` not applicable, `.` not assessed. */
export function answers(written: Record<string, number | '?' | '-' | '.'>): Answers {
	return Object.fromEntries(
		Object.entries(written).flatMap(([id, text]) => {
			const response = responseFor(text);
			return response ? [[id, { response }]] : [];
		}),
	);
}

/** A round at the stage `live`. */
export function round(given: Answers, more: Partial<Round> = {}): Round {
	const empty = newRound({ id: 'r1', name: 'Autumn 2026', day: '2026-11-18', bank: 1, stage: 'live' });
	return { ...empty, answers: given, ...more };
}

function responseFor(text: number | '?' | '-' | '.'): Response | undefined {
	if (text === '.') return undefined;
	if (text === '?') return { kind: 'unknown' };
	if (text === '-') return { kind: 'not-applicable', reason: 'out-of-scope' };
	return { kind: 'level', level: text as 0 | 1 | 2 | 3 | 4 };
}
