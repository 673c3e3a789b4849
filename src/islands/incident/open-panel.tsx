import '../../styles/incident.css';
import { render } from 'preact';
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
	const close = () => dialog?.close();
	render(null, dialog);
	render(
		<Panel base={base} newEntry={newEntry}>
			<div class="ek-row between">
				<h2>Incident record</h2>
				<button type="button" class="ek-btn" onClick={close}>
					Close panel
				</button>
			</div>
		</Panel>,
		dialog,
	);
	dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
	const made = document.createElement('dialog');
	made.className = 'ek-drawer';
	made.setAttribute('aria-label', 'Incident record');
	made.addEventListener('click', (event) => event.target === made && made.close());
	document.body.append(made);
	return made;
}
