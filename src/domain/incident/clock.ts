import type { Incident } from './incident.ts';

const MINUTE = 60_000;

/** The clocks of an incident at one moment. Times in milliseconds. */
export interface Clocks {
	/** How long it has been running, or ran until it was closed. Never below zero. */
	running: number;
	/** When the next update is due; absent when resolved or closed, or where the severity sets no figure. */
	due?: number;
	/** Until then; negative when it is late. */
	left?: number;
}

/**
 * @param updateEvery minutes between two updates for its severity, from handbook.yaml; absent where it is not known
 * @param now milliseconds since 1970
 */
export function clocks(incident: Incident, updateEvery: number | undefined, now: number): Clocks {
	const running = Math.max(0, (incident.closedAt ?? now) - incident.since);
	const due = nextUpdate(incident, updateEvery);
	return due === undefined ? { running } : { running, due, left: due - now };
}

/** When people are to be told next: the severity's interval after they were last told, or after the record was opened. */
export function nextUpdate(incident: Incident, updateEvery: number | undefined): number | undefined {
	if (!updateEvery || incident.phase === 'resolved' || incident.closedAt !== undefined) return undefined;
	return (incident.toldAt ?? incident.openedAt) + updateEvery * MINUTE;
}

/** `2:05` for two hours and five minutes, `0:32`, `26:00`; whole minutes, downwards. */
export function hoursAndMinutes(milliseconds: number): string {
	const minutes = Math.floor(Math.abs(milliseconds) / MINUTE);
	return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
