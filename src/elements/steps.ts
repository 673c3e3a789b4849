import { incidentNow, onIncident } from '../browser/incident-now.ts';
import { keepTabNotes, tabNotes } from '../browser/tab-values.ts';
import { make } from './make.ts';
import { type Step, tell } from './step-events.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const page = location.pathname.slice(base.length);
const clock = (at: number, timeZone?: string) =>
	new Date(at).toLocaleTimeString('en-GB', {
		hour: '2-digit',
		minute: '2-digit',
		...(timeZone ? { timeZone } : {}),
	});

/** Ticks and "this failed or was wrong" of the steps of a runbook: into the incident when one is open, else into this tab. */
function start(): void {
	const steps = [...document.querySelectorAll<HTMLElement>('.ek-step')];
	if (steps.length === 0) return;
	const record = document.querySelector<HTMLButtonElement>('.ek-record');
	const show = () => {
		const open = incidentNow();
		// With an open incident the bar leads to its record.
		if (record) record.hidden = open !== undefined;
		const { ticks } = open ?? tabNotes();
		for (const step of steps) mark(step, ticks[`${page}#${step.id}`], open !== undefined);
	};
	record?.addEventListener('click', () => {
		const title = document.querySelector('h1')?.textContent ?? '';
		tell('ek:record', { page, title, severity: record.dataset.severity ?? '' });
	});
	for (const step of steps) {
		const box = step.querySelector('input');
		box?.addEventListener('change', () => {
			if (incidentNow()) tell('ek:tick', { ...named(step), done: box.checked });
			else {
				const { [`${page}#${step.id}`]: _, ...others } = tabNotes().ticks;
				keepTabNotes({ ticks: box.checked ? { ...others, [`${page}#${step.id}`]: Date.now() } : others });
				show();
			}
		});
		const wrong = step.querySelector<HTMLAnchorElement>('.ek-wrong a');
		wrong?.addEventListener(
			'click',
			(event) => {
				event.preventDefault();
				// Where the form cannot be had, the link does what it does without JavaScript.
				import('./wrong-form.ts').then(
					({ askWhatFailed }) => askWhatFailed(wrong, named(step), record?.dataset.severity ?? ''),
					() => wrong.click(),
				);
			},
			{ once: true },
		);
	}
	onIncident(show);
	show();
}

function mark(step: HTMLElement, at: number | undefined, open: boolean): void {
	const box = step.querySelector('input');
	if (box) box.checked = at !== undefined;
	step.classList.toggle('ticked', at !== undefined);
	step.querySelector('.ek-done')?.remove();
	if (at === undefined) return;
	const text = `Done ${clock(at, 'UTC')} UTC (${clock(at)} here)${open ? ', in the timeline' : ''}`;
	step.querySelector('header')?.after(make('p', { className: 'ek-done' }, text));
}

function named(step: HTMLElement): Step {
	return {
		page,
		pageTitle: document.querySelector('h1')?.textContent ?? '',
		step: step.id,
		title: step.querySelector('h3')?.textContent ?? '',
		kind: step.classList.contains('reads') ? 'check' : 'change',
	};
}

start();
