import { assessment } from '../../data/assessment.ts';
import { resultContent } from '../../formats/assessment/content-parts.ts';

/** The content of the assessment as the result page reads it when more than the first view is asked for. */
export function GET(): Response {
	return Response.json(resultContent(assessment));
}
