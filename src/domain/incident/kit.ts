import type { SeverityLevel } from '../../schemas/handbook.ts';
import type { IncidentMessage, IncidentRole } from '../../schemas/incident-kit.ts';

/** What the incident panel needs of this handbook's content. Plain data, version 1, as `/api/incident.json` has it. */
export interface IncidentKit {
	version: 1;
	/** Address of the handbook with base path and closing slash. */
	site: string;
	severities: SeverityLevel[];
	roles: IncidentRole[];
	messages: IncidentMessage[];
	/** Where incidents are worked on. */
	channel: { name: string; url?: string };
	statusPage?: string;
}

/** Minutes between two updates for a severity; nothing where it is not known. */
export function updateEvery(kit: Pick<IncidentKit, 'severities'>, severity: string): number | undefined {
	return kit.severities.find(({ id }) => id === severity)?.updateEvery;
}
