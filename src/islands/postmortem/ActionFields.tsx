import { useState } from 'preact/hooks';
import { newId } from '../../browser/new-id.ts';
import {
	ACTION_KINDS,
	ACTION_STATUSES,
	type Action,
	blankAction,
	lacking,
	METRICS,
} from '../../domain/postmortem/action.ts';
import { withChanged, withItem, withoutItem } from '../../domain/postmortem/drafts.ts';
import { actionWords } from '../../formats/postmortem/words.ts';
import { Choice, Field } from './Field.tsx';
import { Guidance } from './Guidance.tsx';
import { guides } from './guides.ts';
import type { SectionProps } from './section-props.ts';

const fieldWords: Partial<Record<keyof Action, string>> = {
	what: 'what',
	kind: 'kind',
	owner: 'owner',
	due: 'date',
	verify: 'how we shall know',
	metric: 'metric',
};

/** The actions in the talk's two horizons. */
export function ActionFields({ draft, change }: SectionProps) {
	const [fresh, setFresh] = useState<string>();
	const add = (horizon: Action['horizon']) => {
		const id = newId();
		change((now) => withItem(now, 'actions', blankAction(id, horizon)));
		setFresh(id);
	};
	const horizons = [
		{ horizon: 'short', title: 'Short term: what one team can do alone, in days to weeks' },
		{ horizon: 'long', title: 'Long term: what moves a delivery metric' },
	] as const;
	return (
		<>
			<Guidance id="pm-actions-help" guide={guides.actions} />
			{horizons.map(({ horizon, title }) => (
				<section key={horizon}>
					<h3>{title}</h3>
					{draft.actions
						.filter((action) => action.horizon === horizon)
						.map((action) => (
							<ActionFold key={action.id} action={action} change={change} open={action.id === fresh} />
						))}
					<button type="button" class="ek-btn" onClick={() => add(horizon)}>
						{horizon === 'short' ? 'Add a short-term action' : 'Add a long-term action'}
					</button>
				</section>
			))}
		</>
	);
}

function ActionFold({
	action,
	change,
	open,
}: {
	action: Action;
	change: SectionProps['change'];
	open: boolean;
}) {
	const set = (part: Partial<Action>) => change((now) => withChanged(now, 'actions', action.id, part));
	const text = (field: 'what' | 'owner' | 'due' | 'verify' | 'link') => ({
		value: action[field],
		onKeep: (value: string) => set({ [field]: value }),
	});
	const open_ = lacking(action).map((field) => fieldWords[field] ?? field);
	return (
		<details class="ek-pm-action" open={open || action.what === ''}>
			<summary>
				<b>{action.what || 'A new action'}</b>{' '}
				<span class="ek-meta">
					{[action.owner, action.due, action.status === 'open' ? '' : action.status]
						.filter(Boolean)
						.join(' · ')}
					{open_.length > 0 && ` still open: ${open_.join(', ')}`}
				</span>
			</summary>
			<div class="ek-pm-item">
				<Field label="What, beginning with a verb" rows={2} {...text('what')} />
				<div class="ek-pm-row">
					<Choice
						label="Kind"
						value={action.kind}
						options={[['', 'which kind?'], ...ACTION_KINDS.map((kind) => [kind, actionWords[kind]] as const)]}
						onChoose={(kind) => set({ kind })}
					/>
					<Field label="Owner, one role" list="pm-roles" {...text('owner')} />
					<Field label="Due" type="date" {...text('due')} />
				</div>
				<Field
					label="How we shall know"
					rows={2}
					placeholder="A test that fails today, a figure, a drill"
					{...text('verify')}
				/>
				{action.horizon === 'long' && (
					<Field
						label="Metric it moves, from what to what"
						list="pm-metrics"
						placeholder={METRICS[0]}
						value={action.metric}
						onKeep={(metric) => set({ metric })}
					/>
				)}
				<div class="ek-pm-row">
					<Field label="Where it is planned" type="url" placeholder="https://…" {...text('link')} />
					<Choice
						label="Status"
						value={action.status}
						options={ACTION_STATUSES.map((status) => [status, status] as const)}
						onChoose={(status) => set({ status })}
					/>
					<Choice
						label="Horizon"
						value={action.horizon}
						options={[
							['short', 'short term'],
							['long', 'long term'],
						]}
						onChoose={(horizon) => set({ horizon })}
					/>
				</div>
				<button
					type="button"
					class="ek-btn text"
					aria-label={`Remove the action ${action.what}`}
					onClick={() => change((now) => withoutItem(now, 'actions', action.id))}
				>
					Remove
				</button>
			</div>
		</details>
	);
}
