import type { Postmortem } from '../../schemas/postmortem.ts';
import type { Kept } from './draft.ts';

type FinalAction = Postmortem['actions'][number];

/** What an action changes: notice sooner, be done faster, keep it from happening, or the way of working. */
export const ACTION_KINDS = [
	'detect',
	'mitigate',
	'prevent',
	'process',
] as const satisfies readonly FinalAction['kind'][];
export type ActionKind = FinalAction['kind'];

/** Where an action stands. */
export const ACTION_STATUSES = [
	'open',
	'done',
	'dropped',
] as const satisfies readonly FinalAction['status'][];
export type ActionStatus = FinalAction['status'];

/** Metrics that a long-term action can move: DORA's five, and the talk's fourth, which counts every cause. */
export const METRICS = [
	'change lead time',
	'deployment frequency',
	'change fail rate',
	'failed deployment recovery time',
	'deployment rework rate',
	'incident recovery time, all causes',
] as const;

/** One thing that somebody will do. */
export interface Action extends Kept {
	id: string;
	/** Begins with a verb, ends somewhere. */
	what: string;
	kind: ActionKind | '';
	/** One role. */
	owner: string;
	/** YYYY-MM-DD, or empty. */
	due: string;
	/** Where the work is planned. */
	link: string;
	/** How we shall know that it works. */
	verify: string;
	/** short: days to weeks. long: a quarter or more, and it moves a metric. */
	horizon: 'short' | 'long';
	metric: string;
	status: ActionStatus;
}

/** An action with nothing in it. */
export function blankAction(id: string, horizon: Action['horizon']): Action {
	return {
		id,
		what: '',
		kind: '',
		owner: '',
		due: '',
		link: '',
		verify: '',
		horizon,
		metric: '',
		status: 'open',
	};
}

/** What an action still lacks, by field. A dropped one lacks nothing. */
export function lacking(action: Action): (keyof Action)[] {
	if (action.status === 'dropped') return [];
	const asked: (keyof Action)[] = ['what', 'kind', 'owner', 'due', 'verify'];
	return [...asked, ...(action.horizon === 'long' ? (['metric'] as const) : [])].filter(
		(field) => !String(action[field]).trim(),
	);
}
