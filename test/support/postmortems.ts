import { blankAction } from '../../src/domain/postmortem/action.ts';
import { blankDraft, type Draft } from '../../src/domain/postmortem/draft.ts';

/** A moment of the empty dashboards: 5 October 2026, UTC. */
export const clock = (time: string) => Date.parse(`2026-10-05T${time}Z`);

/** A draft in which every part is filled, from the worked example; tests name only what they are about. */
export function someDraft(parts: Partial<Draft> = {}): Draft {
	return {
		...blankDraft('draft-1', clock('14:00')),
		status: 'in review',
		severity: 'SEV2',
		services: ['nightly-reports'],
		texts: {
			title: 'Customer dashboards empty on a Monday morning',
			owner: 'Data team lead',
			summary: 'Dashboards were empty.\nA load met a full disk.\n\nToday it says so.',
			customers: '412 of 412',
			well: '- The look at the payload\n- Two people deleted, not one',
			trigger: 'a disk that ran full',
		},
		times: {
			began: { at: clock('07:00'), how: 'promised hour' },
			detected: { at: clock('07:12'), how: 'pager' },
			acknowledged: { at: clock('07:13'), how: 'pager' },
			mitigated: { at: clock('11:06'), how: 'last report' },
			resolved: { how: 'unknown: nobody looked' },
		},
		detector: 'customer',
		budgets: [{ id: 'b', indicator: 'Nights', objective: 99, days: 90, by: 'events', bad: 1, of: 90 }],
		timeline: [
			{
				id: 'x',
				at: clock('08:11'),
				kind: 'observation',
				text: 'row count 0 | <b>empty</b>',
				who: 'Web engineer',
			},
			{
				id: 'w',
				at: clock('07:12'),
				kind: 'communication',
				text: 'Dashboards do not load',
				who: 'Support',
				origin: 'person',
			},
		],
		factors: [{ id: 'f', place: 'monitoring', text: 'The disk was not watched' }],
		runbooks: [
			{
				id: 'r',
				path: '/runbooks/node/disk-full/',
				title: 'Disk full',
				ticked: 2,
				helped: 'partly',
				wrong: 'a\nb',
			},
		],
		walk: { code: 'Three more jobs', access: 'nothing' },
		actions: [
			{
				...blankAction('a', 'short'),
				what: 'Alert at 85 %',
				kind: 'detect',
				owner: 'Platform, on-call engineer',
				due: '2026-10-16',
				verify: 'A test volume alerts',
			},
			{ ...blankAction('l', 'long'), what: '=cmd()', metric: 'change lead time' },
		],
		...parts,
	};
}
