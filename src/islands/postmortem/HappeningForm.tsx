import { useEffect, useRef } from 'preact/hooks';
import { ENTRY_KINDS } from '../../domain/incident/incident.ts';
import type { Happening } from '../../domain/postmortem/draft.ts';
import { withChanged } from '../../domain/postmortem/drafts.ts';
import { safeLink } from '../../formats/incident/fields.ts';
import { kindWords } from '../../formats/postmortem/words.ts';
import { fromUtcField, utcField } from '../incident/times.ts';
import { Choice, Field } from './Field.tsx';
import type { Change } from './use-drafts.ts';

/** One line of the timeline while it is changed. Each field keeps itself; Done closes it. */
export function HappeningForm({
	one,
	change,
	onDone,
}: {
	one: Happening;
	change: Change;
	onDone: () => void;
}) {
	const first = useRef<HTMLDivElement>(null);
	useEffect(() => first.current?.querySelector<HTMLElement>('textarea')?.focus(), []);
	const set = (part: { [K in keyof Happening]?: Happening[K] | undefined }) =>
		change((now) => withChanged(now, 'timeline', one.id, part));
	return (
		<div ref={first} class="ek-pm-item">
			<Field label="What happened" rows={3} value={one.text} onKeep={(text) => set({ text })} />
			<div class="ek-pm-row">
				<label class="ek-pm-field">
					<span class="ek-label">When (UTC)</span>
					<input
						class="ek-field"
						type="datetime-local"
						value={one.at === undefined ? '' : utcField(one.at)}
						onChange={(event) => set({ at: fromUtcField(event.currentTarget.value) })}
					/>
				</label>
				<Choice
					label="Kind"
					value={one.kind}
					options={ENTRY_KINDS.map((kind) => [kind, kindWords[kind]] as const)}
					onChoose={(kind) => set({ kind })}
				/>
			</div>
			<div class="ek-pm-row">
				<Field label="By which role" list="pm-roles" value={one.who} onKeep={(who) => set({ who })} />
				<Field
					label="Graph, message or ticket"
					type="url"
					placeholder="https://…"
					value={one.link ?? ''}
					onKeep={(link) => set({ link: safeLink(link.trim()) })}
				/>
			</div>
			<button type="button" class="ek-btn" onClick={onDone}>
				Done
			</button>
		</div>
	);
}
