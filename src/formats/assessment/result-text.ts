import type { RankedStep } from '../../domain/assessment/prioritisation.ts';
import type { AssessmentResult } from '../../domain/assessment/result.ts';
import { oursText, talkText } from './outcome-words.ts';
import {
	contextLine,
	coverageText,
	headlineWords,
	levelText,
	nameOf,
	rangeText,
	stepTitle,
	targetsText,
	teamNoteText,
	termsText,
	type Words,
	whyLines,
} from './words.ts';

/** The result for a terminal: score, plan with its terms, profile, outcomes. 110 columns or so, no colours. */
export function resultText(words: Words, result: AssessmentResult): string {
	return [
		`${plain(result.round.name)}: ${contextLine(words, result)}`,
		'',
		...scoreLines(words, result),
		...planLines(words, result),
		...profileLines(words, result),
		...outcomeLines(words, result),
	].join('\n');
}

function scoreLines(words: Words, { headline }: AssessmentResult): string[] {
	if (headline.score === null) return ['Nothing is answered yet.', ''];
	const { mean, cap } = headlineWords(words, headline);
	return [
		`SRE practice ${levelText(headline.score)} of 4: ${words.levels[headline.level ?? 0]?.name} (level ${headline.level})`,
		`  mean      ${mean}`,
		`  cap       ${cap}`,
		`  range     ${rangeText(headline.range)}`,
		`  coverage  ${coverageText(headline.coverage)}`,
		'',
	];
}

function planLines(words: Words, { steps, findOut, teamNotes }: AssessmentResult): string[] {
	const lines = steps.flatMap((step) => [
		`${step.place.toUpperCase().padEnd(9)} ${String(step.rank).padStart(2)}. ${stepTitle(words, step.id)}`,
		`              ${termsText(step)}`,
		...(step.place === 'now' ? reasonLines(words, step) : []),
		...(step.missing.length > 0
			? [`              needs first: ${step.missing.map((id) => stepTitle(words, id)).join('; ')}`]
			: []),
		...(step.tooFew === null
			? []
			: [
					`              too few ${step.tooFew.of === 'team' ? 'in the team' : 'on call'}: takes ${step.tooFew.atLeast}, you have ${step.tooFew.has}`,
				]),
	]);
	const open = findOut.unknown.length;
	return [
		...(lines.length > 0
			? lines
			: ['No next step: everything answered is at its target, or no stage is chosen.']),
		...(open > 0 ? [`FIND OUT      ${findOut.unknown.join(', ')}`] : []),
		...teamNotes.map((note) => `NOTE          ${teamNoteText(note)}`),
		'',
	];
}

/** Why a step is for now, and its first hour: a plan is read where it is printed. */
function reasonLines(words: Words, step: RankedStep): string[] {
	const firstHour = words.steps.find(({ id }) => id === step.id)?.firstHour;
	return [
		...whyLines(words, step).map((line) => `              - ${line}`),
		...(firstHour ? [`              first hour: ${firstHour}`] : []),
	];
}

function profileLines(words: Words, { profile }: AssessmentResult): string[] {
	return [
		...targetsText(words, profile),
		...profile.map((row) => {
			const name = nameOf(words.capabilities, row.id).padEnd(46);
			const target = `target ${row.target ?? '–'}`;
			const weakest = row.weakest ? '  weakest' : '';
			return `${name} ${levelText(row.mean).padStart(4)}  ${target}  ${coverageText(row.coverage)}${weakest}`;
		}),
		'',
	];
}

function outcomeLines(words: Words, result: AssessmentResult): string[] {
	return result.outcomes.flatMap((each) => {
		const outcome = words.outcomes.find(({ id }) => id === each.id);
		return outcome
			? [`${outcome.name.padEnd(46)} ${oursText(outcome, each)} (the talk: ${talkText(outcome, each)})`]
			: [];
	});
}

/** A name typed by somebody reaches the terminal without control characters. */
function plain(text: string): string {
	return text.replace(/\p{Cc}/gu, ' ');
}
