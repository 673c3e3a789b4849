import '../../styles/search-box.css';
import { render } from 'preact';
import type { SearchShell } from '../../elements/search-shell.ts';
import { type Engine, openEngine, siteSources } from './engine.ts';
import { SearchBox } from './SearchBox.tsx';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
let loaded: { file: Promise<Response>; engine: Promise<Engine> } | undefined;

/**
 * Puts the island into the box that is open. What was typed meanwhile is answered. A table that did not arrive is taken
 * from the file that was asked for since.
 */
export function fillBox(shell: SearchShell, file: Promise<Response>): void {
	if (loaded?.file === file) return;
	const engine = openEngine(siteSources(base, file));
	loaded = { file, engine };
	engine.catch(() => undefined);
	render(<SearchBox shell={shell} base={base} loading={engine} />, shell.body);
}
