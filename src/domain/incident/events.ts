import type { EntryKind, EntrySource, IncidentAlert, Phase } from './incident.ts';

/** Who, when and under which id an event makes an entry; given from outside, because the domain has no clock. */
export interface Stamp {
	/** Milliseconds since 1970. */
	now: number;
	/** A new unique id. */
	id: string;
	/** Name of the reader, empty where it was not said. */
	by: string;
}

/** A step of a runbook or of a role. */
export interface StepRef extends EntrySource {
	title: string;
	kind: 'check' | 'change' | 'other';
}

/** Everything that can happen to an incident. */
export type IncidentEvent =
	| { type: 'rename'; title: string }
	| { type: 'severity'; severity: string }
	| { type: 'since'; since: number }
	| { type: 'phase'; phase: Phase }
	| { type: 'role'; role: string; roleName: string; holder: string }
	| { type: 'value'; name: string; value: string }
	| { type: 'alert'; alert: IncidentAlert; since?: number }
	| { type: 'link'; name: string; url?: string }
	| { type: 'unlink'; link: string }
	| { type: 'runbook'; path: string; title: string }
	| { type: 'note'; kind: EntryKind; text: string; at?: number }
	| { type: 'edit'; entry: string; text?: string; at?: number; kind?: EntryKind }
	| { type: 'remove'; entry: string }
	| { type: 'tick'; step: StepRef }
	| { type: 'untick'; page: string; step: string }
	| { type: 'wrong'; step: StepRef; note?: string }
	| { type: 'told'; text: string }
	| { type: 'close' }
	| { type: 'reopen' };
