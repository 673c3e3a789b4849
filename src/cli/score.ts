import { assess } from '../domain/assessment/result.ts';
import { resultMarkdown } from '../formats/assessment/result-markdown.ts';
import { resultText } from '../formats/assessment/result-text.ts';
import { roundOf, sessionCodec } from '../formats/assessment/session-file.ts';
import { openText, refusalText } from '../formats/envelope.ts';
import type { AssessmentModel } from '../schemas/assessment-model.ts';

/** How a result can be printed. */
export const SCORE_FORMATS = ['text', 'json', 'markdown'] as const;
export type ScoreFormat = (typeof SCORE_FORMATS)[number];

/** What to print, and where: a refusal and what was not read are for the error stream. */
export interface Scored {
	ok: boolean;
	output: string;
	notices: string[];
}

/**
 * Scores the answers of an exported file, with the same result as the result page.
 * @param name name or id of a round; absent: the one that was open when the file was written
 */
export function scoreText(model: AssessmentModel, text: string, format: ScoreFormat, name?: string): Scored {
	const opened = openText(sessionCodec, text);
	if (!opened.ok) return { ok: false, output: '', notices: [refusalText(opened.refusal, 'the assessment')] };
	const { value: session, notices } = opened;
	const round =
		name === undefined
			? roundOf(session)
			: session.rounds.find((each) => each.name === name || each.id === name);
	if (!round) {
		const names = session.rounds.map((each) => `“${each.name}”`).join(', ') || 'none';
		return {
			ok: false,
			output: '',
			notices: [...notices, `There is no such round. The file has: ${names}.`],
		};
	}
	const result = assess(model, round);
	const { answers, outcomes, targets, stage } = result.notUsed;
	const unused = [...answers, ...outcomes, ...targets, ...(stage === null ? [] : [stage])];
	if (unused.length > 0) notices.push(`Not known to this handbook, not used: ${unused.join(', ')}.`);
	const output = {
		text: () => resultText(model, result),
		json: () => JSON.stringify(result, null, 2),
		markdown: () => resultMarkdown(model, result),
	}[format]();
	return { ok: true, output, notices };
}
