import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** Which option is chosen, moved with the arrow keys while the focus stays in the field. */
export interface Combobox {
	/** Place of the chosen option. */
	at: number;
	optionId: (i: number) => string;
}

/**
 * The combobox pattern over a field that may live outside of the island.
 * @param input the field; its attributes are kept up to date here
 * @param list id of the listbox
 * @param count number of options
 * @param key changes when the options are others: the first is chosen again then
 */
export function useCombobox(
	input: HTMLInputElement | null,
	list: string,
	count: number,
	key: string,
): Combobox {
	const [at, setAt] = useState(0);
	const optionId = (i: number) => `${list}-${i}`;
	useEffect(() => setAt(0), [key]);
	// Before the results are painted: whoever sees one can open it with Enter at once.
	useLayoutEffect(() => {
		if (!input) return;
		input.setAttribute('role', 'combobox');
		input.setAttribute('aria-autocomplete', 'list');
		input.setAttribute('aria-controls', list);
		input.setAttribute('aria-expanded', String(count > 0));
		if (count > 0) input.setAttribute('aria-activedescendant', optionId(at));
		else input.removeAttribute('aria-activedescendant');
		const onKey = (event: KeyboardEvent) => {
			if (event.isComposing || count === 0) return;
			const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
			if (step) {
				event.preventDefault();
				const next = (at + step + count) % count;
				setAt(next);
				document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
			} else if (event.key === 'Enter') {
				event.preventDefault();
				const chosen = document.getElementById(optionId(at));
				// The same event the mouse gives: what is left behind and which page opens is decided in one place.
				chosen?.dispatchEvent(
					new MouseEvent('click', {
						bubbles: true,
						cancelable: true,
						ctrlKey: event.ctrlKey,
						metaKey: event.metaKey,
					}),
				);
			}
		};
		input.addEventListener('keydown', onKey);
		return () => {
			input.removeEventListener('keydown', onKey);
			input.setAttribute('aria-expanded', 'false');
			input.removeAttribute('aria-activedescendant');
		};
	}, [input, list, count, at]);
	return { at: Math.min(at, Math.max(0, count - 1)), optionId };
}
