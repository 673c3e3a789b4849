import type { Refusal } from '../domain/runbook/judge.ts';
import { make } from './make.ts';
import { allow, exampleOf, keep, known, onValues, type } from './page-values.ts';

const words: Record<Exclude<Refusal, 'empty'>, string> = {
	option: 'Starts with “-”: it would be an option.',
	parent: 'Has a “..” part: it would leave its place.',
	control: 'Has a hidden character.',
	operator: 'Starts with an operator.',
	unsafe: 'Not safe in every command here.',
};

/**
 * A row to type a value in: name, field, and what is wrong with it. Many rows can stand for one value; all show the same.
 * @param label false where the name stands beside it already
 */
export function valueField(name: string, label = true): HTMLElement {
	const input = make('input', {
		type: 'text',
		placeholder: exampleOf(name) ?? '',
		autocapitalize: 'off',
		autocomplete: 'off',
		spellcheck: false,
		ariaLabel: name,
	});
	const trouble = make('p', { className: 'ek-refusal', role: 'status' });
	const row = make(
		'div',
		{ className: 'ek-gap' },
		...(label ? [make('label', {}, name, ' ')] : []),
		input,
		trouble,
	);
	input.oninput = () => type(name, input.value);
	input.onchange = () => keep(name);
	onValues(() => {
		const { text, verdict, used } = known(name);
		if (document.activeElement !== input) input.value = text;
		input.ariaInvalid = String(text !== '' && !used);
		if (used || text === '') trouble.textContent = '';
		else if (verdict === 'pattern') {
			const insist = make('button', { type: 'button', onclick: () => allow(name) }, 'Use it all the same');
			trouble.replaceChildren(`Does not look like ${exampleOf(name)}. `, insist);
		} else if (verdict !== 'ok' && verdict !== 'empty') trouble.textContent = words[verdict];
		row.classList.toggle('used', used);
	});
	return row;
}
