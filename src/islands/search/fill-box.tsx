import '../../styles/search-box.css';
import { render } from 'preact';
import type { SearchShell } from '../../elements/search-shell.ts';
import { openEngine, siteSources } from './engine.ts';
import { SearchBox } from './SearchBox.tsx';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
// Starts with this module, before the box asks: the reader has turned to search.
let loading = openEngine(siteSources(base));
loading.catch(() => undefined);
let filled: SearchShell | undefined;

/** Puts the island into the box that is open. What was typed meanwhile is answered. A failed load is tried again. */
export function fillBox(shell: SearchShell): void {
	if (filled === shell) {
		loading.catch(() => {
			loading = openEngine(siteSources(base));
			loading.catch(() => undefined);
			render(<SearchBox shell={shell} base={base} loading={loading} />, shell.body);
		});
		return;
	}
	filled = shell;
	render(<SearchBox shell={shell} base={base} loading={loading} />, shell.body);
}
