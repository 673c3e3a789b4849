import type { EntryKind } from '../../domain/incident/incident.ts';
import type { ActionKind } from '../../domain/postmortem/action.ts';
import type { Detector, Moment } from '../../domain/postmortem/draft.ts';
import type { SpanId } from '../../domain/postmortem/durations.ts';
import type { Place } from '../../domain/postmortem/places.ts';

/** What the handbook calls things in a postmortem. */
export interface DraftNames {
	/** Service names by id. */
	services: Readonly<Record<string, string>>;
	/** Address of the handbook with base path and closing slash. */
	site: string;
}

/** The kinds of timeline entries as the template has them. */
export const kindWords: Record<EntryKind, string> = {
	observation: 'seen',
	decision: 'decided',
	action: 'done',
	communication: 'told',
};

export const momentWords: Record<Moment, string> = {
	began: 'Began',
	detected: 'Detected',
	acknowledged: 'Acknowledged',
	mitigated: 'Mitigated',
	resolved: 'Resolved',
};

export const spanWords: Record<SpanId, string> = {
	detect: 'To detect',
	acknowledge: 'To acknowledge',
	mitigate: 'To mitigate',
	resolve: 'To resolve',
};

export const detectorWords: Record<Detector, string> = {
	alert: 'an alert',
	customer: 'a customer',
	colleague: 'a colleague',
	chance: 'chance',
};

export const placeWords: Record<Place, string> = {
	code: 'Code',
	tests: 'Tests',
	monitoring: 'Monitoring',
	alerts: 'Alerts',
	runbooks: 'Runbooks',
	process: 'Process',
	access: 'Access',
	knowledge: 'Knowledge',
	communication: 'Communication',
	partnership: 'Partnership',
};

export const actionWords: Record<ActionKind, string> = {
	detect: 'detect sooner',
	mitigate: 'mitigate faster',
	prevent: 'prevent',
	process: 'way of working',
};

/** `12 min`, `4 h 06 min`, `2 d 3 h`. */
export function spanText(milliseconds: number): string {
	const minutes = Math.round(milliseconds / 60_000);
	const two = (n: number) => String(n).padStart(2, '0');
	if (minutes < 60) return `${minutes} min`;
	if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
	return `${Math.floor(minutes / 1440)} d ${Math.floor((minutes % 1440) / 60)} h`;
}

/** A share as percent with as many digits as it needs: `111 %`, `11.7 %`, `0.042 %`. */
export function percentText(share: number): string {
	const percent = share * 100;
	return `${percent >= 100 ? Math.round(percent) : Number(percent.toPrecision(percent >= 1 ? 3 : 2))} %`;
}
