/** The box as it opens at once; its body is filled when the rest has arrived. */
export interface SearchShell {
	dialog: HTMLDialogElement;
	input: HTMLInputElement;
	/** Below the field: results. */
	body: HTMLElement;
}

let shell: SearchShell | undefined;

/**
 * Opens the box with the field focused, so that typing works before anything was fetched.
 * @returns nothing where it is open already: it is closed then
 */
export function openShell(): SearchShell | undefined {
	shell ??= makeShell();
	if (shell.dialog.open) {
		shell.dialog.close();
		return undefined;
	}
	shell.dialog.showModal();
	shell.input.select();
	return shell;
}

function makeShell(): SearchShell {
	const dialog = make('dialog', { className: 'ek-sbox' });
	dialog.setAttribute('aria-label', 'Search');
	const field = make('div', { className: 'ek-sfield' });
	const input = make('input', {
		type: 'text',
		autocomplete: 'off',
		spellcheck: false,
		placeholder: 'Alert, error, symptom or question',
	});
	input.setAttribute('aria-label', 'Search');
	input.setAttribute('enterkeyhint', 'go');
	input.setAttribute('autocapitalize', 'none');
	const close = make('button', { type: 'button', className: 'ek-btn text', textContent: 'Close' });
	const body = make('div', { className: 'ek-sbody' });
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
	fitKeyboard(dialog);
	field.append(input, close);
	dialog.append(field, body);
	document.body.append(dialog);
	return { dialog, input, body };
}

/** On a phone the on-screen keyboard covers the page without making it smaller: the box takes what is left. */
function fitKeyboard(dialog: HTMLDialogElement): void {
	const view = globalThis.visualViewport;
	const measure = () => dialog.style.setProperty('--ek-view', `${Math.round(view?.height ?? innerHeight)}px`);
	view?.addEventListener('resize', measure);
	measure();
}

function make<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	own: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
	return Object.assign(document.createElement(tag), own);
}
