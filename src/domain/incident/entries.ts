import type { Stamp, StepRef } from './events.ts';
import type { Entry, EntryKind, Incident } from './incident.ts';

/** Key of a step among the ticks. */
export function tickKey({ page, step }: { page: string; step: string }): string {
	return `${page}#${step}`;
}

/** Adds an entry of this moment, or of another one where `more` says so. */
export function log(
	incident: Incident,
	kind: EntryKind,
	text: string,
	{ now, id, by }: Stamp,
	more: Partial<Entry> = {},
): Incident {
	const entry: Entry = {
		id,
		at: now,
		loggedAt: now,
		changedAt: now,
		kind,
		text,
		...(by ? { by } : {}),
		...more,
	};
	return { ...incident, entries: [...incident.entries, entry] };
}

/** Changes what is given of an entry. Its time may move, its id stays. */
export function edit(
	incident: Incident,
	change: { entry: string; text?: string; at?: number; kind?: EntryKind },
	{ now }: Stamp,
): Incident {
	const { text, at, kind } = change;
	const entries = incident.entries.map((entry) =>
		entry.id === change.entry
			? {
					...entry,
					...(text?.trim() ? { text: text.trim() } : {}),
					...(at === undefined ? {} : { at }),
					...(kind ? { kind } : {}),
					changedAt: now,
				}
			: entry,
	);
	return { ...incident, entries };
}

/** Takes an entry out, and with it the tick that made it. */
export function remove(incident: Incident, id: string, { now }: Stamp): Incident {
	const ticks = Object.fromEntries(Object.entries(incident.ticks).filter(([, { entry }]) => entry !== id));
	const entries = incident.entries.map((entry) =>
		entry.id === id ? { ...entry, gone: true as const, changedAt: now } : entry,
	);
	return { ...incident, ticks, entries };
}

/** Ticks a step: the tick and its entry belong together. A step is ticked once. */
export function tick(incident: Incident, step: StepRef, stamp: Stamp): Incident {
	const key = tickKey(step);
	if (incident.ticks[key]) return incident;
	const ticks = { ...incident.ticks, [key]: { entry: stamp.id, at: stamp.now } };
	const kind = step.kind === 'check' ? 'observation' : 'action';
	const end = /[.?!]$/.test(step.title) ? '' : '.';
	const text = `${step.kind === 'check' ? 'Checked' : 'Done'}: ${step.title}${end}`;
	return log({ ...incident, ticks }, kind, text, stamp, { source: sourceOf(step) });
}

/** A step that failed or was wrong, with what the reader says of it. */
export function logWrong(
	incident: Incident,
	step: StepRef,
	note: string | undefined,
	stamp: Stamp,
): Incident {
	const said = note?.trim() ? `: ${note.trim()}` : '.';
	const text = `Step “${step.title}” failed or was wrong${said}`;
	return log(incident, 'observation', text, stamp, { source: sourceOf(step), failed: true });
}

function sourceOf({ page, pageTitle, step }: StepRef): Entry['source'] & object {
	return { page, pageTitle, step };
}
