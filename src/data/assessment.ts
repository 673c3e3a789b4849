import { readAssessment } from '../content-files/assessment.ts';
import type { AssessmentModel } from '../schemas/assessment-model.ts';

const read = readAssessment();
if (!read.value) throw new Error('content/assessment has errors: run `npm run keel -- check`.');

/** Everything that the assessment is made of, checked. */
export const assessment: AssessmentModel = read.value;
