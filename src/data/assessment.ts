import { readAssessment } from '../content-files/assessment.ts';
import type { Words } from '../formats/assessment/words.ts';
import type { AssessmentModel } from '../schemas/assessment-model.ts';

const read = readAssessment();
if (!read.value) throw new Error('content/assessment has errors: run `npm run keel -- check`.');

/** Everything that the assessment is made of, checked. */
export const assessment: AssessmentModel = read.value;

/** What the result page needs in the browser: the model without what only the questionnaire and the sources show. */
export function resultContent(): Words & Pick<AssessmentModel, 'version'> {
	return {
		...assessment,
		questions: assessment.questions.map((question) => ({
			...question,
			why: '',
			sources: [],
			evidence: NO_EVIDENCE,
		})),
		steps: assessment.steps.map((step) => ({ ...step, sources: [] })),
	};
}

const NO_EVIDENCE = { sufficient: '', insufficient: '' };
