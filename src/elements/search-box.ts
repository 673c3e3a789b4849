import { fetchSearch } from '../browser/search-files.ts';
import { slashOpens } from '../browser/search-settings.ts';
import { openShell, type SearchShell } from './search-shell.ts';

/** The part of the box that is loaded when the reader turns to search. */
export type LoadBox = () => Promise<{ fillBox: (shell: SearchShell, table: Promise<Response>) => void }>;

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
/**
 * Defines `<ek-search>`, the way into search on every page: a link to the search page that opens the box where there is
 * JavaScript. Ctrl K, ⌘ K and / open it too. Nothing is fetched before the reader turns to it.
 */
export function defineSearch(load: LoadBox): void {
	let box: ReturnType<LoadBox> | undefined;
	let table: Promise<Response> | undefined;
	const turnedTo = () => {
		box ??= load();
		table ??= fetchSearch(base);
		// Said in the box; asked for again when it is opened the next time.
		table.catch(() => {
			table = undefined;
		});
		return { box, table };
	};
	const open = () => {
		const shell = openShell();
		if (!shell) return;
		const files = turnedTo();
		void files.box.then(({ fillBox }) => fillBox(shell, files.table));
	};
	addEventListener('keydown', (event) => {
		if (opens(event)) {
			event.preventDefault();
			open();
		}
	});
	customElements.define(
		'ek-search',
		class extends HTMLElement {
			connectedCallback(): void {
				this.addEventListener('pointerenter', turnedTo);
				this.addEventListener('focusin', turnedTo);
				this.addEventListener('click', (event) => {
					if (event.ctrlKey || event.metaKey || event.shiftKey) return;
					event.preventDefault();
					open();
				});
			}
		},
	);
}

function opens(event: KeyboardEvent): boolean {
	if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') return true;
	const { target } = event;
	const typing =
		target instanceof HTMLElement &&
		(target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
	return event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing && slashOpens();
}
