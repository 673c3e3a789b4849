import { lacking } from './action.ts';
import { type Draft, MOMENTS, type TextField, textOf } from './draft.ts';
import { spans } from './durations.ts';
import { PLACES } from './places.ts';

/** Parts of a draft, in the order of the page. */
export const SECTIONS = [
	'head',
	'times',
	'timeline',
	'impact',
	'runbooks',
	'factors',
	'views',
	'walk',
	'actions',
	'review',
] as const;
export type Section = (typeof SECTIONS)[number];

/** One thing that a finished postmortem has. */
export interface Part {
	id: string;
	section: Section;
	/** debrief: facts that are there before people meet. review: what the debrief and the writing bring. */
	needed: 'debrief' | 'review';
	done: boolean;
}

/** Every part of a draft with whether it is there. "Unknown" with a reason counts: it is an answer. */
export function parts(draft: Draft): Part[] {
	const has = (field: TextField) => textOf(draft, field).trim() !== '';
	const part = (section: Section, needed: Part['needed'], id: string, done: boolean): Part => ({
		id,
		section,
		needed,
		done,
	});
	const timed = draft.timeline.filter(({ at }) => at !== undefined).length;
	const active = draft.actions.filter(({ status }) => status !== 'dropped');
	return [
		part('head', 'debrief', 'title', has('title')),
		part('head', 'debrief', 'severity', draft.severity !== ''),
		part('head', 'debrief', 'services', draft.services.length > 0),
		part('head', 'debrief', 'owner', has('owner')),
		...MOMENTS.map((moment) => {
			const { at, how } = draft.times[moment];
			return part('times', 'debrief', moment, at !== undefined || how.trim() !== '');
		}),
		part('times', 'debrief', 'order', !spans(draft.times).some((span) => 'backwards' in span)),
		part('times', 'debrief', 'detector', draft.detector !== ''),
		part('impact', 'debrief', 'customers', has('customers')),
		part('impact', 'review', 'budget', draft.budgets.length > 0 || has('work')),
		part('impact', 'review', 'data', has('data')),
		part('timeline', 'debrief', 'timeline', timed >= 3),
		part('factors', 'review', 'trigger', has('trigger')),
		part('factors', 'review', 'factors', draft.factors.filter(({ text }) => text.trim()).length >= 2),
		part('views', 'review', 'sense', has('sense')),
		part('views', 'review', 'well', has('well')),
		part('views', 'review', 'badly', has('badly')),
		part('views', 'review', 'lucky', has('lucky')),
		part('runbooks', 'debrief', 'runbooks', draft.runbooks.length > 0 || has('no-runbook')),
		part(
			'walk',
			'review',
			'walk',
			PLACES.every((place) => (draft.walk[place] ?? '').trim() !== ''),
		),
		part('actions', 'review', 'actions', active.length > 0),
		part(
			'actions',
			'review',
			'actions-whole',
			active.every((action) => lacking(action).length === 0),
		),
		part('head', 'review', 'summary', has('summary')),
		part('review', 'review', 'read', has('review-inside') && has('review-outside')),
	];
}

/** How far a draft is for one of the two meetings. */
export function readiness(draft: Draft, needed: Part['needed']): { done: number; of: number; open: Part[] } {
	const asked = parts(draft).filter((part) => needed === 'review' || part.needed === 'debrief');
	const open = asked.filter(({ done }) => !done);
	return { done: asked.length - open.length, of: asked.length, open };
}
