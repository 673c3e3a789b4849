import { questionsOfPage } from '../domain/assessment/page-questions.ts';
import { assessment } from './assessment.ts';
import { href } from './site.ts';

/** A question as a page that helps with it shows it. */
export interface HelpedQuestion {
	id: string;
	text: string;
	/** Address of the question in the questionnaire. */
	href: string;
}

const byId = new Map(assessment.questions.map((question) => [question.id, question]));

/**
 * The questions that a page helps with: those of the question bank and its steps that link to it, and those that its
 * front matter names.
 * @param path of the page from the root of the site: `/handbook/toil/`
 * @throws Error that names the id, so that the build stops at a page that helps with a question nobody asks
 */
export function questionsHelpedBy(path: string, named: readonly string[] = []): HelpedQuestion[] {
	const missing = named.find((id) => !byId.has(id));
	if (missing !== undefined) throw new Error(`${path}: the assessment has no question "${missing}".`);
	return questionsOfPage(assessment, path, named).flatMap((id) => {
		const text = byId.get(id)?.text;
		return text ? [{ id, text, href: href(`/assessment/#q-${id}`) }] : [];
	});
}
