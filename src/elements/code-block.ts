import { copyText } from '../browser/clipboard.ts';
import { make } from './make.ts';
import { exampleOf, known, onValues } from './page-values.ts';
import { valueField } from './value-field.ts';

/**
 * `<ek-code>`: a command that can be copied. What is copied is what is seen: no prompt and no output is part of it. A
 * command that changes something is not copied while a value is missing, and says which.
 */
class CodeBlock extends HTMLElement {
	connectedCallback(): void {
		const code = this.querySelector('code');
		if (!code || this.querySelector('.ek-tools')) return;
		const marks = [...this.querySelectorAll<HTMLElement>('var')].map((mark) => mark.dataset.n ?? '');
		const names = [...new Set(marks)].filter((name) => exampleOf(name) !== undefined);
		const fields = names.map((name) => valueField(name));
		let missing: string[] = [];
		let open = false;

		const says = make('span', { role: 'status' });
		const say = (text: string, className = '') => Object.assign(says, { textContent: text, className });
		const edit = make('button', { type: 'button', textContent: 'Values', onclick: () => unfold() });
		const copy = make('button', { type: 'button', onclick: () => void attempt() });
		code.parentElement?.after(...fields, make('div', { className: 'ek-tools' }, says, edit, copy));

		const fold = () => {
			// A field stays while somebody types in it.
			const busy = open || this.contains(document.activeElement);
			for (const [i, field] of fields.entries()) field.hidden = !busy && !missing.includes(names[i] ?? '');
		};
		const unfold = () => {
			open = !open;
			edit.ariaExpanded = String(open);
			for (const field of fields) field.hidden = false;
			if (open) fields[0]?.querySelector('input')?.focus();
			else fold();
		};
		const show = () => {
			const values = names.map(known);
			missing = names.filter((_, i) => !values[i]?.used);
			const used = names.length - missing.length;
			const refused = this.refuses(missing);
			const from = values.some(({ fromIncident }) => fromIncident) ? 'from the incident' : 'filled in';
			say(refused ? `Waits for ${missing.join(', ')}` : used ? `${used} of ${names.length} ${from}` : '');
			const gaps = missing.length && !refused;
			copy.className = gaps ? 'copy gaps' : 'copy';
			copy.textContent = gaps ? 'Copy with gaps' : 'Copy';
			copy.ariaDisabled = refused ? 'true' : null;
			edit.hidden = !used;
			fold();
		};
		const attempt = async () => {
			if (this.refuses(missing)) {
				say(`Not copied: ${missing.join(', ')} has no value`, 'ek-refusal');
				fields[names.indexOf(missing[0] ?? '')]?.querySelector('input')?.focus();
			} else if (await copyText(code.textContent)) {
				copy.className = 'copy ok';
				copy.textContent = 'Copied';
				setTimeout(show, 2000);
			} else {
				getSelection()?.selectAllChildren(code);
				say('Not copied by this browser: the text is selected');
			}
		};
		this.addEventListener('focusout', fold);
		onValues(show);
	}

	private refuses(missing: readonly string[]): boolean {
		return this.dataset.changes !== undefined && missing.length > 0;
	}
}

customElements.define('ek-code', CodeBlock);
