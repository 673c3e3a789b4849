import type { Form } from '../../domain/assessment/round.ts';

/** What the questionnaire needs to know of its content; all texts are in the server's HTML. */
export interface Outline {
	bank: number;
	capabilities: { id: string; name: string }[];
	questions: { id: string; capability: string; short: boolean }[];
	outcomes: { id: string; name: string }[];
}

/** Questions that a form asks, in order. */
export function asked(outline: Outline, form: Form): Outline['questions'] {
	if (form.kind === 'full') return outline.questions;
	return outline.questions.filter((question) =>
		form.kind === 'short' ? question.short : question.capability === form.capability,
	);
}

/**
 * The views in the order that “continue” goes through, by the id of their element. Outcomes belong to the full form; a
 * reader of another form may still open them, and goes on from there.
 */
export function viewOrder(outline: Outline, form: Form, here: string): string[] {
	const outcomes = outline.outcomes.map(({ id }) => `o-${id}`);
	if (form.kind !== 'full' && outcomes.includes(here)) return ['start', ...outcomes, 'check'];
	const questions = asked(outline, form).map(({ id }) => `q-${id}`);
	const single = `q-${outline.questions.find(({ id }) => `q-${id}` === here)?.id}`;
	// A question that this form does not ask, opened from a link: shown alone, then back to the check.
	if (here === single && !questions.includes(here)) return ['start', here, 'check'];
	return ['start', ...questions, ...(form.kind === 'full' ? outcomes : []), 'check'];
}
