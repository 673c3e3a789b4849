import type { Verdict } from '../../domain/assessment/comparison.ts';
import type { TooFew } from '../../domain/assessment/people.ts';
import type { RankedStep } from '../../domain/assessment/prioritisation.ts';
import type { EvidenceGrade, Reason } from '../../domain/assessment/responses.ts';
import type { AssessmentResult } from '../../domain/assessment/result.ts';
import type { Coverage, Headline, Range } from '../../domain/assessment/scoring.ts';
import { ON_CALL_SHARE_LIMIT, type TeamNote } from '../../domain/assessment/team-notes.ts';
import type { AssessmentModel } from '../../schemas/assessment-model.ts';

/** The content that gives ids their words, wherever a result is shown. */
export type Words = Pick<
	AssessmentModel,
	'levels' | 'capabilities' | 'questions' | 'steps' | 'stages' | 'outcomes' | 'benchmarks'
>;

/** Why a question does not apply. */
export const REASON_WORDS: Record<Reason, string> = {
	'out-of-scope': 'We do not run anything like it',
	'business-choice': 'Decided against, on purpose',
	architecture: 'Our architecture does not have it',
	other: 'Another reason (write it into the note)',
};

/** What would show an answer. */
export const EVIDENCE_WORDS: Record<EvidenceGrade, string> = {
	none: 'Nothing yet',
	described: 'Somebody can tell how',
	document: 'A document or a link',
	data: 'Figures from a system',
};

/** How a capability has moved between two rounds. */
export const VERDICT_WORDS: Record<Verdict, string> = {
	better: 'better',
	worse: 'worse',
	unclear: 'no clear change',
	same: 'no change',
	unknown: 'not comparable',
};

/** A level or score with one decimal; a dash for none. */
export function levelText(value: number | null): string {
	return value === null ? '–' : value.toFixed(1);
}

/** `1.5 to 2.2`, or a dash where nothing is open. */
export function rangeText(range: Range | null): string {
	if (range === null || range.high - range.low < 0.05) return '–';
	return `${levelText(range.low)} to ${levelText(range.high)}`;
}

/** `27 of 30 answered, 3 unknown, 1 not applicable`. */
export function coverageText({ answered, applicable, unknown, notApplicable }: Coverage): string {
	return [
		`${answered} of ${applicable} answered`,
		...(unknown > 0 ? [`${unknown} unknown`] : []),
		...(notApplicable > 0 ? [`${notApplicable} not applicable`] : []),
	].join(', ');
}

/** Name of anything in a list of content; its id where the content does not have it. */
export function nameOf(list: readonly { id: string; name: string }[], id: string): string {
	return list.find((each) => each.id === id)?.name ?? id;
}

/** Title of a step; its id where the content does not have it. */
export function stepTitle(words: Words, id: string): string {
	return words.steps.find((step) => step.id === id)?.title ?? id;
}

/** The mean and the cap in words, with which of them decided. */
export function headlineWords(words: Words, headline: Headline): { mean: string; cap: string } {
	const weakest = headline.weakest.map((id) => nameOf(words.capabilities, id)).join(', ');
	const lowest = headline.cap === null ? null : headline.cap - 1;
	const decides = headline.capDecides ? 'It decides here.' : 'The mean is lower, so the mean decides.';
	return {
		mean: `${levelText(headline.mean)} over ${countText(headline.counted, 'capability', 'capabilities')}`,
		cap: `${levelText(headline.cap)} = weakest (${weakest}, ${levelText(lowest)}) plus 1. ${decides}`,
	};
}

/** Every term of a step's rank on one line. */
export function termsText(step: RankedStep): string {
	const gaps = step.needs
		.filter(({ gap }) => gap > 0)
		.map(({ gap, need }) => `gap ${gap} → need ${twoText(need)}`);
	const lent = step.shares.reduce((sum, { share }) => sum + share, 0);
	return [
		...gaps,
		...(step.needs.length > 1 ? [`mean need ${twoText(step.meanNeed)}`] : []),
		`impact ${step.impact}`,
		...(step.focus === 1 ? [] : [`chosen metric × ${step.focus}`]),
		`effort ${step.effort}`,
		...(lent > 0 ? [`+ ${twoText(lent)} from what waits for it`] : []),
		`priority ${twoText(step.priority)}`,
	].join(' · ');
}

/** Why a step is advised, one reason a line: the answers that speak for it, then its place. */
export function whyLines(words: Words, step: RankedStep): string[] {
	const answers = step.needs
		.filter(({ gap }) => gap > 0)
		.map(({ question, capability, level, target }) => {
			const found = words.questions.find(({ id }) => id === question);
			const said = found?.levels[level] ?? `level ${level}`;
			return `${nameOf(words.capabilities, capability)}, target ${target}: ${found?.text ?? question} You answered: “${said}”`;
		});
	const titles = (ids: readonly string[]) => ids.map((id) => stepTitle(words, id)).join('; ');
	return [
		...answers,
		...(step.bleeding === 'direct' ? ['Stops the bleeding: comes before all others.'] : []),
		...(step.bleeding === 'unlocks' ? ['A step that stops the bleeding waits for it.'] : []),
		...(step.missing.length > 0 ? [`Needs first: ${titles(step.missing)}.`] : []),
		...(step.tooFew === null ? [] : [tooFewText(words, step.id, step.tooFew)]),
		...(step.check.length > 0
			? [`Check before you start, nobody has said so far: ${titles(step.check)}.`]
			: []),
		...(step.unlocks.length > 0 ? [`Unlocks: ${titles(step.unlocks)}.`] : []),
	];
}

/** What the sizes of a team say, with whose limit it is and what to do. */
export function teamNoteText(note: TeamNote): string {
	switch (note.kind) {
		case 'nobody-on-call':
			return 'Nobody is on call: what breaks outside working hours waits until somebody looks. Say so to users, or name one person a week.';
		case 'on-call-share':
			return `${countText(note.onCall, 'person', 'people')} on call: each is on duty ${note.percent} % of the time. Google’s limit is ${ON_CALL_SHARE_LIMIT} %.`;
		case 'short-rota':
			return `Day and night at one site takes ${note.needs} people by Google’s figures, and you have ${note.onCall}. Say which hours you cover, and page at night for core services only.`;
		case 'many-core':
			return `${note.core} of ${note.all} services are core. Above a third the tiers stop telling you what to save first: sort them again.`;
	}
}

/** Page that helps with a note about the team. */
export function teamNotePage(note: TeamNote): string {
	return note.kind === 'many-core' ? '/readiness/tiers/' : '/handbook/on-call/';
}

/** Why some targets differ from those of the stage; empty where all are the stage's. */
export function targetsText(words: Words, profile: AssessmentResult['profile']): string[] {
	const from = (origin: string) =>
		profile
			.filter(({ targetFrom }) => targetFrom === origin)
			.map(({ id, target }) => `${nameOf(words.capabilities, id)} (${target})`)
			.join(', ');
	const [lighter, own] = [from('no-core-service'), from('team')];
	return [
		...(lighter ? [`One level below the stage, since you run no core service: ${lighter}.`] : []),
		...(own ? [`Set by you: ${own}.`] : []),
	];
}

/** `1 capability`, `9 capabilities`. */
export function countText(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}

/** One line about the team: stage, sizes, services, day. */
export function contextLine(words: Words, result: AssessmentResult): string {
	const { stage, teamSize, onCallSize, services, focus } = result.context;
	return [
		`Stage: ${stage === null ? 'not chosen' : nameOf(words.stages, stage)}`,
		...(teamSize === null ? [] : [countText(teamSize, 'person', 'people')]),
		...(onCallSize === null ? [] : [`${onCallSize} on call`]),
		...(services === null
			? []
			: [
					`services: ${services.core} core, ${services.normal} normal, ${services.supplementary} supplementary`,
				]),
		...(focus === null ? [] : [`wants to move ${nameOf(words.outcomes, focus)}`]),
		`answered ${result.round.day}`,
	].join(' · ');
}

function tooFewText(words: Words, id: string, { of, atLeast, has }: TooFew): string {
	const because = words.steps.find((step) => step.id === id)?.people?.because;
	const where = of === 'team' ? 'in the team' : 'on call';
	return `Takes ${atLeast} people ${where}, you said ${has}${because ? `: ${because}` : ''}.`;
}

function twoText(value: number): string {
	return value.toFixed(2);
}
