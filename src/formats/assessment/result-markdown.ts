import type { RankedStep } from '../../domain/assessment/prioritisation.ts';
import type { AssessmentResult } from '../../domain/assessment/result.ts';
import { newestRows, oursText, talkText, yearText } from './outcome-words.ts';
import {
	contextLine,
	coverageText,
	headlineWords,
	levelText,
	nameOf,
	rangeText,
	targetsText,
	teamNoteText,
	termsText,
	type Words,
	whyLines,
} from './words.ts';

/** The result as a Markdown document: score, plan, profile, outcomes, open questions. */
export function resultMarkdown(words: Words, result: AssessmentResult): string {
	return [
		`# SRE assessment: ${escapeText(result.round.name)}`,
		'',
		contextLine(words, result),
		'',
		...scoreLines(words, result),
		...(['now', 'next', 'deferred'] as const).flatMap((place) => planLines(words, result, place)),
		...profileLines(words, result),
		...outcomeLines(words, result),
		...openLines(words, result),
		...teamLines(result),
	].join('\n');
}

function scoreLines(words: Words, { headline }: AssessmentResult): string[] {
	if (headline.score === null) return ['Nothing is answered yet.', ''];
	const level = words.levels[headline.level ?? 0];
	const { mean, cap } = headlineWords(words, headline);
	return [
		`## SRE practice: ${levelText(headline.score)} of 4, ${level?.name ?? ''} (level ${headline.level})`,
		'',
		`- Mean: ${mean}`,
		`- Cap: ${cap}`,
		`- Range while answers are open: ${rangeText(headline.range)}`,
		`- Coverage: ${coverageText(headline.coverage)}`,
		'',
	];
}

function planLines(words: Words, result: AssessmentResult, place: RankedStep['place']): string[] {
	const steps = result.steps.filter((step) => step.place === place);
	if (steps.length === 0) return [];
	const heading = { now: 'Now', next: 'Next', deferred: 'Deferred' }[place];
	return [`## ${heading}`, '', ...steps.flatMap((step) => stepLines(words, step)), ''];
}

function stepLines(words: Words, step: RankedStep): string[] {
	const content = words.steps.find(({ id }) => id === step.id);
	return [
		`${step.rank}. **${content?.title ?? step.id}** (${content?.horizon ?? ''}, owner: ${content?.ownerRole ?? ''})`,
		...whyLines(words, step).map((line) => `   - ${line}`),
		...(step.place === 'now' && content ? [`   - First hour: ${content.firstHour}`] : []),
		`   - ${termsText(step)}`,
	];
}

function profileLines(words: Words, { profile }: AssessmentResult): string[] {
	return [
		'## Profile',
		'',
		...targetsText(words, profile).flatMap((line) => [line, '']),
		'| Capability | Level | Target | Range | Answered |',
		'|---|---:|---:|---|---|',
		...profile.map((row) => {
			const name = `${nameOf(words.capabilities, row.id)}${row.weakest ? ' (weakest)' : ''}`;
			return `| ${name} | ${levelText(row.mean)} | ${row.target ?? '–'} | ${rangeText(row.range)} | ${coverageText(row.coverage)} |`;
		}),
		'',
	];
}

function outcomeLines(words: Words, result: AssessmentResult): string[] {
	const year = newestRows(words);
	return [
		'## Outcomes (beside the score, not part of it)',
		'',
		`| Metric | Ours | Talk’s band | DORA ${year} |`,
		'|---|---|---|---|',
		...result.outcomes.flatMap((each) => {
			const outcome = words.outcomes.find(({ id }) => id === each.id);
			if (!outcome) return [];
			return [
				`| ${outcome.name} | ${oursText(outcome, each)} | ${talkText(outcome, each)} | ${yearText(words, each, year)} |`,
			];
		}),
		'',
		words.benchmarks.attribution,
		'',
	];
}

function openLines(words: Words, { findOut }: AssessmentResult): string[] {
	if (findOut.unknown.length === 0) return [];
	const asked = findOut.unknown.map((id) => words.questions.find((question) => question.id === id));
	return [
		'## Find out',
		'',
		...asked.flatMap((question) => (question ? [`- ${question.text} ${question.findOut}`] : [])),
		'',
	];
}

function teamLines({ teamNotes }: AssessmentResult): string[] {
	if (teamNotes.length === 0) return [];
	return ['## What your numbers say', '', ...teamNotes.map((note) => `- ${teamNoteText(note)}`), ''];
}

/** A name typed by somebody stays text: no headings, links or HTML out of it. */
function escapeText(text: string): string {
	return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
