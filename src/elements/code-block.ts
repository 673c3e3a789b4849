import { copyText } from '../browser/clipboard.ts';
import { make } from './make.ts';
import { exampleOf, known, onValues } from './page-values.ts';
import { valueField } from './value-field.ts';

/**
 * `<ek-code>`: a command that can be copied. What is copied is what is seen: no prompt and no output is part of it. A
 * command that changes something is not copied while a value is missing, and says which.
 */
class CodeBlock extends HTMLElement {
	private readonly says = make('span', { role: 'status' });
	private readonly button = make('button', { type: 'button', className: 'copy' });
	private names: string[] = [];

	connectedCallback(): void {
		if (this.button.isConnected || this.querySelector('.ek-tools')) return;
		const marks = [...this.querySelectorAll<HTMLElement>('var')].map((mark) => mark.dataset.n ?? '');
		this.names = [...new Set(marks)].filter((name) => exampleOf(name) !== undefined);
		const fields = this.names.map((name) => valueField(name));
		const edit = this.edit(fields);
		const tools = make('div', { className: 'ek-tools' }, this.says, edit, this.button);
		this.querySelector('pre')?.after(...fields, tools);
		this.button.onclick = () => void this.copy(fields);
		onValues(() => {
			// A field stays while somebody types in it.
			for (const field of fields) {
				field.hidden =
					field.classList.contains('used') && !this.contains(document.activeElement) && !this.open;
			}
			edit.hidden = this.missing.length === this.names.length;
			this.show();
		});
		this.addEventListener('focusout', ({ relatedTarget }) => {
			if (this.contains(relatedTarget as Node | null) || this.open) return;
			for (const field of fields) field.hidden = field.classList.contains('used');
		});
	}

	private open = false;

	private edit(fields: HTMLElement[]): HTMLButtonElement {
		const button = make('button', { type: 'button', ariaExpanded: 'false' }, 'Values');
		button.onclick = () => {
			this.open = !this.open;
			button.ariaExpanded = String(this.open);
			for (const field of fields) field.hidden = !this.open && field.classList.contains('used');
			if (this.open) fields[0]?.querySelector('input')?.focus();
		};
		return button;
	}

	private get missing(): string[] {
		return this.names.filter((name) => !known(name).used);
	}

	private get refused(): boolean {
		return this.dataset.changes !== undefined && this.missing.length > 0;
	}

	private show(): void {
		const { missing, refused } = this;
		const used = this.names.length - missing.length;
		const from = this.names.some((name) => known(name).fromIncident) ? 'from the incident' : 'filled in';
		this.says.className = '';
		this.says.textContent = refused
			? `Waits for ${missing.join(', ')}`
			: used > 0
				? `${used} of ${this.names.length} ${from}`
				: '';
		this.button.className = 'copy';
		this.button.textContent = missing.length > 0 && !refused ? 'Copy with names' : 'Copy';
		this.button.ariaDisabled = refused ? 'true' : null;
	}

	private async copy(fields: HTMLElement[]): Promise<void> {
		if (this.refused) {
			this.says.className = 'ek-refusal';
			this.says.textContent = `Not copied: ${this.missing.join(', ')} has no value`;
			fields
				.find((field) => !field.classList.contains('used'))
				?.querySelector('input')
				?.focus();
			return;
		}
		const code = this.querySelector('code');
		if (await copyText(code?.textContent ?? '')) {
			this.button.className = 'copy ok';
			this.button.textContent = 'Copied';
			setTimeout(() => this.show(), 2000);
		} else {
			if (code) getSelection()?.selectAllChildren(code);
			this.says.textContent = 'This browser does not copy: the text is selected';
		}
	}
}

customElements.define('ek-code', CodeBlock);
