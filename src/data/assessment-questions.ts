import { assessment } from './assessment.ts';

const texts = new Map(assessment.questions.map(({ id, text }) => [id, text]));

/**
 * The question with this id, as the assessment asks it.
 * @throws Error that names the id, so that the build stops at a page that helps with a question nobody asks
 */
export function questionText(id: string): string {
	const text = texts.get(id);
	if (!text) throw new Error(`The assessment has no question "${id}".`);
	return text;
}
