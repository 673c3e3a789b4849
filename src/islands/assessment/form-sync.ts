import { useEffect, useRef } from 'preact/hooks';
import type { Form } from '../../domain/assessment/round.ts';
import { localDay } from '../shared/today.ts';
import {
	FIELD,
	fieldText,
	readAnswerFields,
	readOutcomeFields,
	setField,
	writeAnswerFields,
	writeOutcomeFields,
} from './form-fields.ts';
import type { Kept } from './store.ts';
import type { Outline } from './views.ts';

/**
 * Keeps the server's form and the store in step. What was clicked before the script arrived is taken over; after that
 * the store is put into the form whenever another round or another tab brings other answers.
 */
export function useFormSync(root: { current: HTMLDivElement | null }, outline: Outline, kept: Kept): void {
	const round = kept.round;
	const early = useRef(true);
	const own = useRef(false);
	useEffect(() => {
		const form = root.current?.querySelector('form');
		if (!form || !kept.ready) return;
		if (early.current) {
			early.current = false;
			if (takeEarly(form, outline, kept)) return;
		}
		if (own.current) own.current = false;
		else fill(form, outline, kept);
	}, [kept.ready, round]);
	useEffect(() => {
		const form = root.current?.querySelector('form');
		if (!form || !kept.ready) return;
		const listen = (event: Event) => {
			const name = event.target instanceof Element ? event.target.getAttribute('name') : null;
			if (name === null) return;
			// A round that starts with this change has no answers to put into the form: nothing is lost by staying.
			own.current = true;
			send(form, name, kept);
		};
		form.addEventListener('change', listen);
		return () => form.removeEventListener('change', listen);
	}, [kept]);
}

/** Takes over what the form holds before the store was read. True where there was something. */
function takeEarly(form: HTMLFormElement, outline: Outline, kept: Kept): boolean {
	const touched = [...form.elements].flatMap((field) => {
		if (field instanceof HTMLInputElement && field.type === 'radio')
			return field.checked !== field.defaultChecked && field.checked ? [field.name] : [];
		const typed = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
		return typed && field.value !== field.defaultValue ? [field.name] : [];
	});
	if (touched.length === 0) return false;
	const taken = new Map(touched.map((name) => [name, fieldText(form, name)]));
	fill(form, outline, kept);
	for (const [name, value] of taken) {
		setField(form, name, value);
		send(form, name, kept);
	}
	return true;
}

function fill(form: HTMLFormElement, outline: Outline, { round }: Kept): void {
	for (const { id } of outline.questions) writeAnswerFields(form, id, round?.answers[id]);
	for (const { id } of outline.outcomes) writeOutcomeFields(form, id, round?.outcomes[id]);
	const chosen = round?.form ?? { kind: 'short' as const };
	setField(form, FIELD.form, chosen.kind === 'capability' ? chosen.capability : chosen.kind);
	const context = round?.context;
	setField(form, FIELD.stage, context?.stage ?? '');
	setField(form, 'c:teamSize', sizeText(context?.teamSize));
	setField(form, 'c:onCallSize', sizeText(context?.onCallSize));
	for (const tier of ['core', 'normal', 'supplementary'] as const)
		setField(form, `c:${tier}`, sizeText(context?.services?.[tier]));
	setField(form, 'c:focus', context?.focus ?? '');
}

/** Sends what one field has changed. */
function send(form: HTMLFormElement, name: string, kept: Kept): void {
	const [kind, id = ''] = name.split(':');
	const day = localDay();
	if (kind === 'f') kept.send({ kind: 'form', form: formOf(fieldText(form, name)) });
	else if (kind === 'c') kept.send({ kind: 'context', change: contextFields(form) });
	else if (kind && 'qren'.includes(kind))
		kept.send({ kind: 'answer', question: id, answer: readAnswerFields(form, id), day });
	else if (kind && 'ovkm'.includes(kind)) {
		// An exact value and a band exclude each other: the one that was touched last stays.
		if (kind === 'o')
			for (const field of [FIELD.value(id), FIELD.part(id), FIELD.whole(id)]) setField(form, field, '');
		const answer = readOutcomeFields(form, id);
		if (answer?.kind === 'value' || answer?.kind === 'count') setField(form, FIELD.outcome(id), '');
		kept.send({ kind: 'outcome', outcome: id, answer, day });
	}
}

function formOf(value: string): Form {
	return value === 'short' || value === 'full' ? { kind: value } : { kind: 'capability', capability: value };
}

function contextFields(form: HTMLFormElement) {
	const size = (name: string) => {
		const text = fieldText(form, name).trim();
		return /^\d{1,5}$/.test(text) ? Number(text) : null;
	};
	const [core, normal, supplementary] = ['c:core', 'c:normal', 'c:supplementary'].map(size);
	const said = [core, normal, supplementary].some((count) => count !== null && count !== undefined);
	return {
		stage: fieldText(form, FIELD.stage) || null,
		teamSize: size('c:teamSize'),
		onCallSize: size('c:onCallSize'),
		services: said ? { core: core ?? 0, normal: normal ?? 0, supplementary: supplementary ?? 0 } : null,
		focus: fieldText(form, 'c:focus') || null,
	};
}

function sizeText(size: number | null | undefined): string {
	return size === null || size === undefined ? '' : String(size);
}
