import { STATUSES, textOf } from '../../domain/postmortem/draft.ts';
import { withText } from '../../domain/postmortem/drafts.ts';
import { Choice, Field } from './Field.tsx';
import { guides } from './guides.ts';
import type { SectionProps } from './section-props.ts';

/** Title, state, severity, services, people, summary. */
export function HeadFields({ draft, change, kit }: SectionProps) {
	const text = (field: 'title' | 'owner' | 'responders' | 'because' | 'summary') => ({
		value: textOf(draft, field),
		guide: guides[field],
		onKeep: (value: string) => change((now) => withText(now, field, value)),
	});
	const level = kit.severities.find(({ id }) => id === draft.severity);
	return (
		<>
			<Field label="Title" {...text('title')} />
			<div class="ek-pm-row">
				<Choice
					label="Status"
					value={draft.status}
					options={STATUSES.map((status) => [status, status] as const)}
					onChoose={(status) => change((now) => ({ ...now, status }))}
				/>
				<Choice
					label="Severity"
					value={draft.severity}
					options={[['', 'not set'], ...kit.severities.map(({ id, name }) => [id, `${id} ${name}`] as const)]}
					onChoose={(severity) => change((now) => ({ ...now, severity }))}
				/>
			</div>
			{level && <p class="ek-pm-help">{`${level.id}: postmortem ${level.postmortem}.`}</p>}
			<fieldset class="ek-pm-checks">
				<legend class="ek-label">Services</legend>
				{kit.services.map(({ id, name }) => (
					<label key={id}>
						<input
							type="checkbox"
							checked={draft.services.includes(id)}
							onChange={(event) => {
								const on = event.currentTarget.checked;
								change((now) => ({
									...now,
									services: on ? [...now.services, id] : now.services.filter((one) => one !== id),
								}));
							}}
						/>
						{name}
					</label>
				))}
			</fieldset>
			<div class="ek-pm-row">
				<Field label="Owner of the postmortem" {...text('owner')} list="pm-roles" />
				<Field label="Responders" {...text('responders')} />
			</div>
			<Field label="Due because" {...text('because')} />
			<Choice
				label="Seen before"
				value={draft.recurrenceOf}
				options={[
					['', 'not in the library'],
					...kit.library.map(({ path, title }) => [path, title] as const),
				]}
				onChoose={(recurrenceOf) => change((now) => ({ ...now, recurrenceOf }))}
			/>
			<Field label="Summary" rows={4} {...text('summary')} />
		</>
	);
}
