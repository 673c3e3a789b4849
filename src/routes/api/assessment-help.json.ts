import { assessment } from '../../data/assessment.ts';
import { pagesOf } from '../../data/question-pages.ts';
import { href } from '../../data/site.ts';
import { documentOf } from '../../data/sources.ts';
import type { QuestionHelp } from '../../formats/assessment/question-help.ts';

/** What the questionnaire shows of a question when it is asked for: evidence, pages, sources. */
export function GET(): Response {
	const entries = assessment.questions.map((question): [string, QuestionHelp] => [
		question.id,
		{
			...question.evidence,
			pages: pagesOf(question),
			sources: question.sources.map(({ document, place }) => ({
				href: href(`/handbook/sources/#${document}`),
				text: `${documentOf(document).short}, ${place}`,
			})),
		},
	]);
	return Response.json(Object.fromEntries(entries));
}
