import { render } from 'preact';
// As an address: an imported sheet would be part of the first view of every page.
import sheet from '../../styles/incident.css?url';
import { Panel } from './Panel.tsx';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
let dialog: HTMLDialogElement | undefined;

/** Opens the record beside the page, or closes it where it is open. The page behind stays where it is. */
export function openPanel(newEntry = false): void {
	if (dialog?.open) {
		dialog.close();
		return;
	}
	dialog ??= makeDialog();
	const shown = dialog;
	void styled().then(() => show(shown, newEntry));
}

function show(shown: HTMLDialogElement, newEntry: boolean): void {
	render(null, shown);
	render(
		<Panel base={base} newEntry={newEntry}>
			<div class="ek-row between">
				<h2>Incident record</h2>
				<button type="button" class="ek-btn" onClick={() => shown.close()}>
					Close panel
				</button>
			</div>
		</Panel>,
		shown,
	);
	if (!shown.open) shown.showModal();
}

let loading: Promise<void> | undefined;

/** Done when the panel's sheet is there, or cannot be had: a plain panel is better than none. */
function styled(): Promise<void> {
	loading ??= new Promise((resolve) => {
		const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
		link.onload = () => resolve();
		link.onerror = () => resolve();
		document.head.append(link);
	});
	return loading;
}

function makeDialog(): HTMLDialogElement {
	const made = document.createElement('dialog');
	made.className = 'ek-drawer';
	made.setAttribute('aria-label', 'Incident record');
	made.addEventListener('click', (event) => event.target === made && made.close());
	document.body.append(made);
	return made;
}
