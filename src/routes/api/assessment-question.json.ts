import type { APIContext } from 'astro';
import { assessment } from '../../data/assessment.ts';
import { questionPart } from '../../formats/assessment/content-parts.ts';

/** One file a question: its behaviours and the texts of its steps. */
export function getStaticPaths() {
	return assessment.questions.map(({ id }) => ({ params: { id } }));
}

export function GET({ params }: APIContext): Response {
	return Response.json(questionPart(assessment, params['id'] ?? ''));
}
