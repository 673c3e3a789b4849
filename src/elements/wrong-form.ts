import { incidentNow, onIncident } from '../browser/incident-now.ts';
import { make } from './make.ts';
import { type Step, tell } from './step-events.ts';

/**
 * Asks what failed or was wrong in a step. The answer goes into the timeline as an entry of its own; the link beside it
 * leads to the page's source with what and where already written. Nothing of it has to be filled in.
 * @param link the step's link to the source of its page, or to its owner where it has none
 * @param severity of a record that is opened for the note, where none is open
 */
export function askWhatFailed(link: HTMLAnchorElement, step: Step, severity: string): void {
	const said = make('span', { role: 'status' });
	const field = make('textarea', { className: 'ek-field', rows: 2, placeholder: 'What happened instead?' });
	field.ariaLabel = `What failed or was wrong in “${step.title}”`;
	const note = make('button', { type: 'button', className: 'ek-btn' });
	const address = new URL(link.href);
	const edits = address.searchParams.has('message');
	const aim = () => {
		if (edits) address.searchParams.set('message', mendMessage(step, field.value));
		link.href = address.href;
	};
	const show = () => {
		note.textContent = incidentNow() ? 'Note it in the timeline' : 'Start a record with this note';
	};
	note.onclick = () => {
		tell('ek:wrong', { ...step, note: field.value.trim(), severity });
		said.textContent = 'Noted in the timeline.';
		note.remove();
		// What had the focus is gone; the next thing to do has it.
		link.focus();
	};
	field.oninput = aim;
	link.textContent = edits ? 'Mend this step' : 'Tell the owner';
	link.before(field, note);
	link.after(said);
	onIncident(show);
	show();
	aim();
	field.focus();
}

/** Longer notes are cut in the address: servers refuse long ones. */
const LONGEST = 500;

/** First line of the change that mends the step: what and where. */
function mendMessage({ page, step, title }: Step, note: string): string {
	const what = note.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
	return `Mend “${title}” (${page}#${step})${what && `: ${what}`}`;
}
