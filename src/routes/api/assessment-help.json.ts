import { assessment } from '../../data/assessment.ts';
import { href } from '../../data/site.ts';
import { documentOf } from '../../data/sources.ts';
import type { QuestionHelp } from '../../formats/assessment/question-help.ts';

/** What the questionnaire shows of a question when it is asked for: evidence, pages, sources. */
export function GET(): Response {
	const entries = assessment.questions.map((question): [string, QuestionHelp] => [
		question.id,
		{
			...question.evidence,
			pages: question.pages.map((page) => ({ href: href(page), text: nameOf(page) })),
			sources: question.sources.map(({ document, place }) => ({
				href: href(`/handbook/sources/#${document}`),
				text: `${documentOf(document).short}, ${place}`,
			})),
		},
	]);
	return Response.json(Object.fromEntries(entries));
}

function nameOf(page: string): string {
	return (page.split('/').filter(Boolean).pop() ?? page).replaceAll('-', ' ');
}
