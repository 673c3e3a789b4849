import { assessment } from '../../data/assessment.ts';
import { contentCore } from '../../formats/assessment/content-parts.ts';

/** What the first view of a result is computed from and named with. */
export function GET(): Response {
	return Response.json(contentCore(assessment));
}
