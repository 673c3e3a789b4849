import type { Postmortem } from '../../schemas/postmortem.ts';
import type { EntryKind, EntrySource } from '../incident/incident.ts';
import type { Action } from './action.ts';
import type { BudgetLine } from './impact.ts';
import type { Place } from './places.ts';

/** Moments of an incident, in the order in which they come. Mitigated is not resolved. */
export const MOMENTS = [
	'began',
	'detected',
	'acknowledged',
	'mitigated',
	'resolved',
] as const satisfies readonly Moment[];
export type Moment = keyof Postmortem['times'];

/** Who or what noticed first. */
export const DETECTORS = ['alert', 'customer', 'colleague', 'chance'] as const satisfies readonly Detector[];
export type Detector = Postmortem['detector'];

/** How far a postmortem has come. */
export const STATUSES = ['draft', 'in review', 'final'] as const satisfies readonly Status[];
export type Status = Postmortem['status'];

/** Fields that are one text. A stored draft may hold others: they are kept. */
export const TEXT_FIELDS = [
	'title',
	'owner',
	'responders',
	'because',
	'summary',
	'customers',
	'work',
	'data',
	'money',
	'tickets',
	'trigger',
	'sense',
	'surprise',
	'well',
	'badly',
	'lucky',
	'no-runbook',
	'questions',
	'outside',
	'review-inside',
	'review-outside',
	'shared',
	'again',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** What was found in a file and is not known here; it is written back unchanged. */
export interface Kept {
	more?: Readonly<Record<string, unknown>>;
}

/** One line of the timeline. */
export interface Happening extends Kept {
	id: string;
	/** Milliseconds since 1970, UTC; absent where the source gave no readable time. */
	at?: number;
	kind: EntryKind;
	text: string;
	/** Role, not a name. */
	who: string;
	/** What it came from: tells who noticed first. */
	origin?: 'alert' | 'bot' | 'person';
	/** Step of a runbook that made the entry. */
	step?: EntrySource;
	/** The step failed or was wrong. */
	failed?: true;
	/** Address of the graph, the message, the ticket. */
	link?: string;
}

/** A runbook that was used, and what it was worth. */
export interface RunbookUse extends Kept {
	id: string;
	/** Path in this handbook; empty for one elsewhere. */
	path: string;
	title: string;
	/** Steps that were ticked. */
	ticked: number;
	/** Whether it helped; empty while nobody said. */
	helped: '' | 'yes' | 'partly' | 'no';
	/** Steps that failed or were wrong, and what was missing. */
	wrong: string;
}

/** A condition that the trigger met, and where it lies. */
export interface Factor extends Kept {
	id: string;
	place: Place | '';
	text: string;
}

/** When something happened, and how that is known. An empty moment with a reason is an answer. */
export interface Milestone {
	/** Milliseconds since 1970. */
	at?: number;
	how: string;
}

/** The draft of a postmortem, as its team writes it. */
export interface Draft extends Kept {
	id: string;
	createdAt: number;
	changedAt: number;
	status: Status;
	/** Ids of handbook.yaml. */
	severity: string;
	services: readonly string[];
	/** Path of the postmortem in the library that this one repeats; empty where none. */
	recurrenceOf: string;
	texts: Readonly<Record<string, string>>;
	times: Readonly<Record<Moment, Milestone>>;
	detector: Detector | '';
	budgets: readonly BudgetLine[];
	timeline: readonly Happening[];
	factors: readonly Factor[];
	runbooks: readonly RunbookUse[];
	/** What else needs a patch, by place. A place without text was not looked at; "nothing" is an answer. */
	walk: Readonly<Record<string, string>>;
	actions: readonly Action[];
	/** The record it was begun from. */
	from?: { kind: 'incident' | 'chat'; id: string; title: string };
}

/** A draft with nothing in it. */
export function blankDraft(id: string, now: number): Draft {
	return {
		id,
		createdAt: now,
		changedAt: now,
		status: 'draft',
		severity: '',
		services: [],
		recurrenceOf: '',
		texts: {},
		times: noTimes(),
		detector: '',
		budgets: [],
		timeline: [],
		factors: [],
		runbooks: [],
		walk: {},
		actions: [],
	};
}

/** Text of a field, empty where nothing was written. */
export function textOf(draft: Pick<Draft, 'texts'>, field: TextField): string {
	return draft.texts[field] ?? '';
}

/** The timeline in order of time; what has no time comes last, as it was written. */
export function inOrder(timeline: readonly Happening[]): Happening[] {
	return timeline.toSorted(
		(a, b) => (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY) || 0,
	);
}

function noTimes(): Record<Moment, Milestone> {
	return {
		began: { how: '' },
		detected: { how: '' },
		acknowledged: { how: '' },
		mitigated: { how: '' },
		resolved: { how: '' },
	};
}
