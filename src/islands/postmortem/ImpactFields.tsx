import { newId } from '../../browser/new-id.ts';
import { type TextField, textOf } from '../../domain/postmortem/draft.ts';
import { withChanged, withItem, withoutItem, withText } from '../../domain/postmortem/drafts.ts';
import { type BudgetLine, budgetUse } from '../../domain/postmortem/impact.ts';
import { budgetText } from '../../formats/postmortem/document-sections.ts';
import { Choice, Field } from './Field.tsx';
import { type Guide, guides } from './guides.ts';
import type { SectionProps } from './section-props.ts';

const fields: [TextField, string, Guide?][] = [
	['customers', 'Customers', guides.customers],
	['work', 'Requests or jobs'],
	['data', 'Data lost or wrong', guides.data],
	['money', 'Money, contracts'],
	['tickets', 'Tickets and calls'],
];

/** What it cost, in numbers; the share of error budgets is worked out. */
export function ImpactFields({ draft, change, kit }: SectionProps) {
	const own = kit.services.filter(({ id, slo }) => slo && draft.services.includes(id));
	const open = own.filter(({ slo }) => !draft.budgets.some(({ indicator }) => indicator === slo?.indicator));
	const { began, mitigated } = draft.times;
	const minutes =
		began.at !== undefined && mitigated.at !== undefined && mitigated.at >= began.at
			? Math.round((mitigated.at - began.at) / 60_000)
			: undefined;
	const add = (line: Omit<BudgetLine, 'id'>) =>
		change((now) => withItem(now, 'budgets', { id: newId(), ...line }));
	return (
		<>
			{fields.map(([field, label, guide]) => (
				<Field
					key={field}
					label={label}
					guide={guide}
					value={textOf(draft, field)}
					onKeep={(value) => change((now) => withText(now, field, value))}
				/>
			))}
			<h3>Error budget used</h3>
			{draft.budgets.map((line) => (
				<Budget key={line.id} line={line} change={change} />
			))}
			<div class="ek-row">
				{open.map(({ id, name, slo }) => (
					<button
						key={id}
						type="button"
						class="ek-btn"
						onClick={() =>
							slo && add({ ...slo, by: 'time', ...(minutes === undefined ? {} : { bad: minutes }) })
						}
					>
						{`Work it out for ${name}`}
					</button>
				))}
				<button
					type="button"
					class="ek-btn text"
					onClick={() => add({ indicator: '', objective: 99.9, days: 30, by: 'time' })}
				>
					Another objective
				</button>
			</div>
		</>
	);
}

function Budget({ line, change }: { line: BudgetLine; change: SectionProps['change'] }) {
	const set = (part: Partial<Record<keyof BudgetLine, unknown>>) =>
		change((now) => withChanged(now, 'budgets', line.id, part as Partial<BudgetLine>));
	const figure = (field: 'objective' | 'days' | 'bad' | 'of', label: string) => (
		<Field
			label={label}
			type="number"
			value={String(line[field] ?? '')}
			onKeep={(value) => {
				const known = value.trim() !== '' && Number.isFinite(Number(value));
				const gone = field === 'bad' || field === 'of' ? undefined : 0;
				set({ [field]: known ? Number(value) : gone });
			}}
		/>
	);
	const use = budgetUse(line);
	const byTime = line.by === 'time';
	return (
		<fieldset class="ek-pm-item">
			<legend>{line.indicator || 'An objective'}</legend>
			<Field label="What it measures" value={line.indicator} onKeep={(indicator) => set({ indicator })} />
			<div class="ek-pm-row four">
				{figure('objective', 'Objective, %')}
				{figure('days', 'Over days')}
				{figure('bad', byTime ? 'Lasted, minutes' : 'Bad events')}
				{figure('of', byTime ? 'Failing meanwhile, %' : 'Events in the period')}
			</div>
			<div class="ek-row between">
				<Choice
					label="Counted by"
					value={line.by}
					options={[
						['time', 'time and share (traffic taken as even)'],
						['events', 'events'],
					]}
					onChoose={(by) => set({ by })}
				/>
				<button
					type="button"
					class="ek-btn text"
					onClick={() => change((now) => withoutItem(now, 'budgets', line.id))}
				>
					Remove
				</button>
			</div>
			<p class="ek-pm-figure" role="status">
				{'wrong' in use ? wrongWords[use.wrong] : budgetText(line)}
			</p>
		</fieldset>
	);
}

const wrongWords = {
	objective: 'An objective lies above 0 % and below 100 %.',
	days: 'How long is the objective’s period, in days?',
	bad: 'How long did it last, or how many events were bad?',
	of: 'Of how many, or which share? Until then the budget used is unknown, not zero.',
};
