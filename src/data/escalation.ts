import type { EscalationStep } from '../schemas/handbook.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { handbook } from './handbook.ts';

/** A step of an escalation as pages show it. */
export interface Call {
	/** Minutes without progress; 0 is at once. */
	after: number;
	who: string;
	why: string | undefined;
	contact: EscalationStep['contact'] | undefined;
}

/** Who is called for a runbook, and when: its own ladder, or that of handbook.yaml. Contacts are always from there. */
export function escalationOf(runbook: Runbook): Call[] {
	if (runbook.escalation.length === 0) return handbook.escalation;
	return runbook.escalation.map(({ after, who, why }) => {
		const team = handbook.teams.find(({ id, name }) => id === who || name === who);
		const role = handbook.escalation.find((step) => step.who === who);
		return { after, who: team?.name ?? who, why: why ?? role?.why, contact: team?.contact ?? role?.contact };
	});
}
