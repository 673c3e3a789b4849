import { readAssessment } from '../content-files/assessment.ts';

const read = readAssessment();
if (!read.value) throw new Error('content/assessment has errors: run `npm run keel -- check`.');
const texts = new Map(read.value.questions.map(({ id, text }) => [id, text]));

/**
 * The question with this id, as the assessment asks it.
 * @throws Error that names the id, so that the build stops at a page that helps with a question nobody asks
 */
export function questionText(id: string): string {
	const text = texts.get(id);
	if (!text) throw new Error(`The assessment has no question "${id}".`);
	return text;
}
