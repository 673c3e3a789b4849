import { resultContent } from '../../data/assessment.ts';

/** The content of the assessment as the result page reads it. */
export function GET(): Response {
	return Response.json(resultContent());
}
