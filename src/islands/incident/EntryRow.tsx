import { useState } from 'preact/hooks';
import { act, tickStep } from '../../browser/incident-store.ts';
import { ENTRY_KINDS, type Entry } from '../../domain/incident/incident.ts';
import { utcClock } from '../../formats/incident/utc.ts';
import { fromUtcField, hereClock, span, utcField } from './times.ts';

const MINUTE = 60_000;

interface Props {
	entry: Entry;
	/** True where the entry is the tick of a step. */
	ticked: boolean;
	base: string;
}

/** One entry of the timeline, with what can be done to it. */
export function EntryRow({ entry, ticked, base }: Props) {
	const [editing, setEditing] = useState(false);
	const { id, at, loggedAt, kind, text, by, source, failed } = entry;
	if (editing) return <EntryForm entry={entry} onDone={() => setEditing(false)} />;
	const dated = loggedAt - at >= MINUTE;
	const untick = () =>
		source && ticked
			? tickStep({ ...source, title: '', kind: 'other' }, false)
			: act({ type: 'remove', entry: id });
	return (
		<li class={failed ? 'failed' : undefined}>
			<span class="when">
				<time dateTime={new Date(at).toISOString()}>{utcClock(at)}</time>
				<small>{hereClock(at)} here</small>
			</span>
			<span class="k">{kindNames[kind]}</span>
			<span class="what">
				{failed && <b>Failed. </b>}
				{text}{' '}
				<span class="ek-meta">
					{source?.page.startsWith('/') && (
						<>
							from <a href={`${base}${source.page.slice(1)}#${source.step}`}>{source.pageTitle}</a>
							{' · '}
						</>
					)}
					{by && `${by} · `}
					{dated && `back-dated by ${span(loggedAt - at)} · `}
					<button type="button" class="ek-link" onClick={() => setEditing(true)}>
						Edit
					</button>{' '}
					<button type="button" class="ek-link" onClick={untick}>
						{ticked ? 'Un-tick' : 'Delete'}
					</button>
				</span>
			</span>
		</li>
	);
}

/** Names of the kinds of entries. */
export const kindNames: Record<Entry['kind'], string> = {
	observation: 'Observation',
	decision: 'Decision',
	action: 'Action',
	communication: 'Communication',
};

function EntryForm({ entry, onDone }: { entry: Entry; onDone: () => void }) {
	const save = (form: HTMLFormElement) => {
		const data = new FormData(form);
		const at = fromUtcField(String(data.get('at')));
		const kind = ENTRY_KINDS.find((one) => one === data.get('kind'));
		const moved = at !== undefined && utcField(at) !== utcField(entry.at);
		act({
			type: 'edit',
			entry: entry.id,
			text: String(data.get('text')),
			...(moved ? { at } : {}),
			...(kind ? { kind } : {}),
		});
		onDone();
	};
	return (
		<li class="editing">
			<form
				onSubmit={(event) => {
					event.preventDefault();
					save(event.currentTarget);
				}}
			>
				<label>
					When (UTC)
					<input
						class="ek-field"
						type="datetime-local"
						name="at"
						defaultValue={utcField(entry.at)}
						required
					/>
				</label>
				<label>
					Kind
					<select class="ek-field" name="kind" defaultValue={entry.kind}>
						{ENTRY_KINDS.map((kind) => (
							<option value={kind} selected={kind === entry.kind}>
								{kindNames[kind]}
							</option>
						))}
					</select>
				</label>
				<label class="wide">
					What happened
					<textarea class="ek-field" name="text" rows={2} required defaultValue={entry.text} />
				</label>
				<div class="ek-row">
					<button type="submit" class="ek-btn main">
						Save
					</button>
					<button type="button" class="ek-btn" onClick={onDone}>
						Cancel
					</button>
				</div>
			</form>
		</li>
	);
}
