import type { OutcomeAnswer } from '../../domain/assessment/outcome-answers.ts';
import {
	type Answer,
	EVIDENCE_GRADES,
	isLevel,
	REASONS,
	type Response,
} from '../../domain/assessment/responses.ts';
import { isShare } from '../../formats/assessment/answer-json.ts';
import { isOneOf } from '../../formats/assessment/fields.ts';

/**
 * The names of the fields in the server's form. The form is plain HTML and uncontrolled: it works before the script
 * arrives, and what was clicked by then is read from it.
 */
export const FIELD = {
	answer: (id: string) => `q:${id}`,
	reason: (id: string) => `r:${id}`,
	evidence: (id: string) => `e:${id}`,
	note: (id: string) => `n:${id}`,
	outcome: (id: string) => `o:${id}`,
	value: (id: string) => `v:${id}`,
	part: (id: string) => `k:${id}`,
	whole: (id: string) => `m:${id}`,
	stage: 'c:stage',
	form: 'f',
} as const;

/** What the form says about a question. */
export function readAnswerFields(form: HTMLFormElement, id: string): Answer {
	const data = new FormData(form);
	const response = readResponse(text(data, FIELD.answer(id)), text(data, FIELD.reason(id)));
	const evidence = text(data, FIELD.evidence(id));
	const note = text(data, FIELD.note(id)).trim();
	return {
		...(response ? { response } : {}),
		...(isOneOf(EVIDENCE_GRADES, evidence) ? { evidence } : {}),
		...(note ? { note } : {}),
	};
}

/** Puts a kept answer into the form. */
export function writeAnswerFields(form: HTMLFormElement, id: string, answer: Answer | undefined): void {
	const response = answer?.response;
	setField(form, FIELD.answer(id), response ? responseCode(response) : '');
	setField(form, FIELD.reason(id), response?.kind === 'not-applicable' ? response.reason : 'out-of-scope');
	setField(form, FIELD.evidence(id), answer?.evidence ?? '');
	setField(form, FIELD.note(id), answer?.note ?? '');
}

/** What the form says about an outcome; null for nothing. An exact value comes before a band. */
export function readOutcomeFields(form: HTMLFormElement, id: string): OutcomeAnswer | null {
	const data = new FormData(form);
	const [part, whole, value, band] = [
		FIELD.part(id),
		FIELD.whole(id),
		FIELD.value(id),
		FIELD.outcome(id),
	].map((name) => text(data, name).trim());
	if (part && whole && isShare(Number(part), Number(whole)))
		return { kind: 'count', k: Number(part), n: Number(whole) };
	if (value && Number(value) >= 0) return { kind: 'value', value: Number(value) };
	if (!band) return null;
	return band === 'u' ? { kind: 'unknown' } : { kind: 'band', band };
}

/** Puts a kept outcome into the form. */
export function writeOutcomeFields(
	form: HTMLFormElement,
	id: string,
	answer: OutcomeAnswer | undefined,
): void {
	const band = answer?.kind === 'band' ? answer.band : answer?.kind === 'unknown' ? 'u' : '';
	setField(form, FIELD.outcome(id), band);
	setField(form, FIELD.value(id), answer?.kind === 'value' ? String(answer.value) : '');
	setField(form, FIELD.part(id), answer?.kind === 'count' ? String(answer.k) : '');
	setField(form, FIELD.whole(id), answer?.kind === 'count' ? String(answer.n) : '');
}

/** Sets a field by name; an empty value unticks a group of radios. */
export function setField(form: HTMLFormElement, name: string, value: string): void {
	const field = form.elements.namedItem(name);
	if (field instanceof RadioNodeList) {
		for (const radio of field) if (radio instanceof HTMLInputElement) radio.checked = radio.value === value;
	} else if (
		field instanceof HTMLInputElement ||
		field instanceof HTMLSelectElement ||
		field instanceof HTMLTextAreaElement
	) {
		field.value = value;
	}
}

/** Text of a field; empty where it is missing. */
export function fieldText(form: HTMLFormElement, name: string): string {
	return text(new FormData(form), name);
}

function text(data: FormData, name: string): string {
	const value = data.get(name);
	return typeof value === 'string' ? value : '';
}

function readResponse(code: string, reason: string): Response | undefined {
	if (code === 'u') return { kind: 'unknown' };
	if (code === 'n')
		return { kind: 'not-applicable', reason: isOneOf(REASONS, reason) ? reason : 'out-of-scope' };
	const level = code === '' ? undefined : Number(code);
	return isLevel(level) ? { kind: 'level', level } : undefined;
}

function responseCode(response: Response): string {
	if (response.kind === 'level') return String(response.level);
	return response.kind === 'unknown' ? 'u' : 'n';
}
