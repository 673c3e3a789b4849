import { expect, test } from 'vitest';
import { assess } from '../../../../src/domain/assessment/result.ts';
import {
	contentCore,
	partsOf,
	questionPart,
	resultContent,
	withParts,
} from '../../../../src/formats/assessment/content-parts.ts';
import { issueFor } from '../../../../src/formats/assessment/issue-text.ts';
import { resultMarkdown } from '../../../../src/formats/assessment/result-markdown.ts';
import { whyLines } from '../../../../src/formats/assessment/words.ts';
import { fullRound, realModel } from '../../../support/full-round.ts';

const core = contentCore(realModel);
const result = assess(realModel, fullRound());

test('the core alone computes the same score, profile, plan and claims', () => {
	const { outcomes: _, ...fromCore } = assess(core, fullRound());
	const { outcomes: __, ...whole } = result;
	expect(fromCore).toEqual(whole);
});

test('a step with its parts is shown and copied as from the whole content', () => {
	for (const step of result.steps) {
		const parts = partsOf(core, [step]).map((id) => questionPart(realModel, id));
		const words = withParts(core, parts);
		expect(whyLines(words, step).filter((line) => line.includes('You answered'))).toEqual(
			whyLines(realModel, step).filter((line) => line.includes('You answered')),
		);
		expect(issueFor(words, step, 'https://h.example/').body).toBe(
			issueFor(realModel, step, 'https://h.example/').body,
		);
	}
});

test('what is loaded for files holds every text of a result', () => {
	expect(resultMarkdown(resultContent(realModel), result)).toBe(resultMarkdown(realModel, result));
});

test('a part of a question that is not asked names it', () => {
	expect(() => questionPart(realModel, 'no-such-question')).toThrow(
		'There is no question "no-such-question".',
	);
});
