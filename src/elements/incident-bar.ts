import { incidentNow, onIncident } from '../browser/incident-now.ts';
import { make } from './make.ts';
import { hear, type StepEvents } from './step-events.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/**
 * One line under the head of every page while an incident is open; without one it takes no space. It also writes what a
 * runbook tells into the record.
 * @param load fetches the panel when it is opened
 */
export function defineIncidentBar(load: () => Promise<{ openPanel: (newEntry?: boolean) => void }>): void {
	const open = async (newEntry?: boolean) => (await load()).openPanel(newEntry);
	const tag = make('span');
	const title = make('b');
	const clock = make('span', { className: 'ek-num' });
	const due = make('span');
	const mine = make('span', { className: 'mine' }, 'Your copy, not shared');
	const button = make('button', {
		type: 'button',
		className: 'ek-btn',
		textContent: 'Incident record',
		title: 'Here R opens it, N a new entry',
		onclick: () => void open(),
	});
	button.setAttribute('aria-keyshortcuts', 'r n');
	const bar = make('section', { ariaLabel: 'Open incident' }, tag, title, clock, due, mine, button);
	// Single keys work only while the bar has the focus: elsewhere they belong to the page.
	bar.onkeydown = ({ key, ctrlKey, metaKey, altKey }) => {
		if (/^[rn]$/i.test(key) && !ctrlKey && !metaKey && !altKey) void open(key.toLowerCase() === 'n');
	};

	const show = () => {
		const now = incidentNow();
		if (!now) return bar.remove();
		tag.className = `ek-tag ${now.severity.toLowerCase()}`;
		tag.textContent = now.severity || 'No severity';
		title.textContent = now.title;
		const age = Date.now() - now.since;
		// What began before yesterday may be the time of an old alert: no running clock is claimed.
		clock.textContent = span(age) + (age > DAY ? ' ago' : '');
		const minutes = intervals().get(now.severity);
		const left = now.told && minutes ? now.told + minutes * MINUTE - Date.now() : 0;
		due.textContent = left > 0 ? `update in ${span(left)}` : left < 0 ? `update ${span(-left)} late` : '';
		due.className = left < 0 ? 'due late' : 'due';
		bar.className = `ek-bar ${now.severity.toLowerCase()}`;
		if (!bar.isConnected) document.querySelector('.main-frame, main')?.prepend(bar);
	};
	setInterval(show, 10_000);
	onIncident(show);
	// A tick or a value without an open incident belongs to the tab; the other two can open one.
	for (const name of ['ek:tick', 'ek:values', 'ek:wrong', 'ek:record'] as const) {
		hear(name, async (detail) => {
			if (!incidentNow() && !('severity' in detail)) return;
			const { record } = await import('./incident-record.ts');
			(record[name] as (detail: StepEvents[typeof name], open: () => void) => void)(detail, open);
		});
	}
	show();
}

/** Minutes between two updates by severity, as handbook.yaml has them. */
function intervals(): Map<string, number> {
	const meta = document.querySelector<HTMLMetaElement>('meta[name=ek-update-every]');
	return new Map(
		meta?.content.split(' ').map((pair) => {
			const [severity = '', minutes] = pair.split(':');
			return [severity, Number(minutes)];
		}),
	);
}

/** `32 min`, `2:05 h`, from two days on `3 d`. */
function span(milliseconds: number): string {
	const minutes = Math.floor(milliseconds / MINUTE);
	if (minutes < 60) return `${minutes} min`;
	if (minutes >= 2880) return `${Math.floor(minutes / 1440)} d`;
	return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} h`;
}
