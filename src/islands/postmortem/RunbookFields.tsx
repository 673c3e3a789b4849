import { textOf } from '../../domain/postmortem/draft.ts';
import { withChanged, withItem, withoutItem, withText } from '../../domain/postmortem/drafts.ts';
import { Choice, Field } from './Field.tsx';
import { Guidance } from './Guidance.tsx';
import { guides } from './guides.ts';
import type { SectionProps } from './section-props.ts';

/** Which runbooks were used, whether they helped, what was wrong in them. */
export function RunbookFields({ draft, change, kit }: SectionProps) {
	const others = kit.runbooks.filter(({ path }) => !draft.runbooks.some((one) => one.path === path));
	return (
		<>
			<Guidance id="pm-runbook-help" guide={guides.runbook} />
			{draft.runbooks.map(({ id, path, title, ticked, helped, wrong }) => (
				<fieldset class="ek-pm-item" key={id}>
					<legend>
						{path ? <a href={kit.base + path.slice(1)}>{title}</a> : title}
						{ticked > 0 && <span class="ek-meta">{` ${ticked} steps ticked`}</span>}
					</legend>
					<Choice
						label="Did it help?"
						value={helped}
						options={[
							['', 'not said yet'],
							['yes', 'yes'],
							['partly', 'in part'],
							['no', 'no'],
						]}
						onChoose={(next) => change((now) => withChanged(now, 'runbooks', id, { helped: next }))}
					/>
					<Field
						rows={2}
						label="Wrong or missing in it"
						value={wrong}
						onKeep={(next) => change((now) => withChanged(now, 'runbooks', id, { wrong: next }))}
					/>
					<button
						type="button"
						class="ek-btn text"
						aria-label={`Remove ${title}`}
						onClick={() => change((now) => withoutItem(now, 'runbooks', id))}
					>
						Remove
					</button>
				</fieldset>
			))}
			<Choice
				label="Add a runbook"
				value=""
				options={[['', 'choose one'], ...others.map(({ path, title }) => [path, title] as const)]}
				onChoose={(path) => {
					const runbook = others.find((one) => one.path === path);
					if (runbook)
						change((now) =>
							withItem(now, 'runbooks', {
								id: path,
								path,
								title: runbook.title,
								ticked: 0,
								helped: '',
								wrong: '',
							}),
						);
				}}
			/>
			<Field
				label="If there was none, or it was not found"
				placeholder="None existed / existed and was not found, because …"
				value={textOf(draft, 'no-runbook')}
				onKeep={(value) => change((now) => withText(now, 'no-runbook', value))}
			/>
		</>
	);
}
