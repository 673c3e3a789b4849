import type { AssessmentModel } from '../../schemas/assessment-model.ts';
import type { NextStep } from '../../schemas/next-step.ts';
import type { Question } from '../../schemas/question.ts';

/**
 * The content comes to the result page in parts, since most of it is texts that one result does not show: first what
 * computes and names everything, then the texts of the questions behind the steps that are shown, and the whole when the
 * reader opens, prints or takes away more.
 */
export type ContentCore = AssessmentModel;

/** Texts that belong to one question: its behaviours, and the steps that raise it before any other. */
export interface QuestionPart {
	id: string;
	levels: Question['levels'];
	findOut: string;
	steps: Pick<NextStep, 'id' | 'why' | 'firstHour' | 'pages' | 'people'>[];
}

/** Content for everything that a result can show, print or export. */
export function resultContent(model: AssessmentModel): AssessmentModel {
	return {
		...model,
		questions: model.questions.map((question) => ({
			...question,
			why: '',
			sources: [],
			evidence: NO_EVIDENCE,
		})),
		steps: model.steps.map((step) => ({ ...step, sources: [] })),
	};
}

/** What the first view of a result needs: scoring and names of everything, and the newest benchmark that has rows. */
export function contentCore(model: AssessmentModel): ContentCore {
	const shown = Math.max(
		...model.benchmarks.years.filter(({ rows }) => rows.length > 0).map(({ year }) => year),
	);
	return {
		...model,
		levels: model.levels.map((each) => ({ ...each, means: '' })),
		capabilities: model.capabilities.map((each) => ({ ...each, summary: '', why: '', pages: [] })),
		questions: model.questions.map((each) => ({
			...each,
			scope: undefined,
			why: '',
			sources: [],
			evidence: NO_EVIDENCE,
			levels: NO_LEVELS,
			findOut: '',
			pages: [],
		})),
		steps: model.steps.map((each) => ({
			...each,
			sources: [],
			why: '',
			firstHour: '',
			pages: [],
			...(each.people ? { people: { ...each.people, because: '' } } : {}),
		})),
		stages: model.stages.map((each) => ({ ...each, means: '' })),
		outcomes: model.outcomes.map((each) => ({
			...each,
			definition: '',
			definitionUrl: '',
			exactHint: '',
			diagnosticQuestions: [],
			aliases: [],
			notes: [],
		})),
		benchmarks: {
			...model.benchmarks,
			years: model.benchmarks.years.map((each) =>
				each.year === shown
					? each
					: { ...each, source: NO_SOURCE, notes: [], rows: [], distributions: [], means: [], profiles: [] },
			),
		},
	};
}

/** The texts that the core leaves out, question by question. */
export function questionPart(model: AssessmentModel, id: string): QuestionPart {
	const question = model.questions.find((each) => each.id === id);
	if (!question) throw new Error(`There is no question "${id}".`);
	const steps = model.steps.filter(({ raises }) => raises[0]?.question === id);
	return {
		id,
		levels: question.levels,
		findOut: question.findOut,
		steps: steps.map(({ id: step, why, firstHour, pages, people }) => ({
			id: step,
			why,
			firstHour,
			pages,
			...(people ? { people } : {}),
		})),
	};
}

/** The core with the texts of some questions put in. */
export function withParts(core: ContentCore, parts: readonly QuestionPart[]): ContentCore {
	const byQuestion = new Map(parts.map((part) => [part.id, part]));
	const byStep = new Map(parts.flatMap(({ steps }) => steps.map((step) => [step.id, step])));
	return {
		...core,
		questions: core.questions.map((question) => {
			const part = byQuestion.get(question.id);
			return part ? { ...question, levels: part.levels, findOut: part.findOut } : question;
		}),
		steps: core.steps.map((step) => ({ ...step, ...byStep.get(step.id) })),
	};
}

/** The questions whose parts a step needs to be shown with all its reasons. */
export function partsOf(
	content: Pick<AssessmentModel, 'steps'>,
	steps: readonly { id: string; needs: readonly { question: string; gap: number }[] }[],
): string[] {
	const home = new Map(content.steps.map(({ id, raises }) => [id, raises[0]?.question]));
	const wanted = steps.flatMap(({ id, needs }) => [
		home.get(id),
		...needs.filter(({ gap }) => gap > 0).map(({ question }) => question),
	]);
	return [...new Set(wanted)].flatMap((id) => id ?? []);
}

const NO_EVIDENCE = { sufficient: '', insufficient: '' };
const NO_SOURCE = { name: '', url: '' };
const NO_LEVELS: Question['levels'] = ['', '', '', '', ''];
