import { useEffect, useRef, useState } from 'preact/hooks';
import { act } from '../../browser/incident-store.ts';
import { ENTRY_KINDS, type EntryKind, type Incident, timeline } from '../../domain/incident/incident.ts';
import { utcDay } from '../../formats/incident/utc.ts';
import { EntryRow, kindNames } from './EntryRow.tsx';
import { fromUtcField, utcField } from './times.ts';

interface Props {
	incident: Incident;
	base: string;
	/** True when the reader asked for a new entry. */
	focus: boolean;
}

/** The timeline, newest first, and the line that adds to it. */
export function Timeline({ incident, base, focus }: Props) {
	const entries = timeline(incident.entries).reverse();
	const ticked = new Set(Object.values(incident.ticks).map(({ entry }) => entry));
	return (
		<section aria-labelledby="ek-tl">
			<h2 id="ek-tl">Timeline</h2>
			<AddEntry focus={focus} />
			<ol class="ek-tl" reversed>
				{entries.map((entry, at) => (
					<>
						{at > 0 && utcDay(entry.at) !== utcDay(entries[at - 1]?.at ?? 0) && (
							<li class="day" key={`day-${utcDay(entry.at)}`}>
								{utcDay(entry.at)}
							</li>
						)}
						<EntryRow key={entry.id} entry={entry} ticked={ticked.has(entry.id)} base={base} />
					</>
				))}
			</ol>
		</section>
	);
}

function AddEntry({ focus }: { focus: boolean }) {
	const [kind, setKind] = useState<EntryKind>('observation');
	const [dated, setDated] = useState(false);
	const what = useRef<HTMLInputElement>(null);
	useEffect(() => {
		if (focus) what.current?.focus();
	}, [focus]);
	const add = (form: HTMLFormElement) => {
		const data = new FormData(form);
		const at = dated ? fromUtcField(String(data.get('at'))) : undefined;
		act({ type: 'note', kind, text: String(data.get('what')), ...(at === undefined ? {} : { at }) });
		form.reset();
		setDated(false);
		what.current?.focus();
	};
	return (
		<form
			class="ek-add"
			onSubmit={(event) => {
				event.preventDefault();
				add(event.currentTarget);
			}}
		>
			<select
				class="ek-field"
				aria-label="Kind of entry"
				value={kind}
				onChange={(event) => setKind(ENTRY_KINDS.find((one) => one === event.currentTarget.value) ?? kind)}
			>
				{ENTRY_KINDS.map((one) => (
					<option value={one}>{kindNames[one]}</option>
				))}
			</select>
			<input
				ref={what}
				class="ek-field"
				name="what"
				aria-label="What happened"
				placeholder="What did you see, decide, do or say?"
				autocomplete="off"
				required
			/>
			<button type="submit" class="ek-btn">
				Add
			</button>
			{dated ? (
				<label class="ek-small">
					When (UTC){' '}
					<input
						class="ek-field"
						type="datetime-local"
						name="at"
						defaultValue={utcField(Date.now())}
						required
					/>
				</label>
			) : (
				<button type="button" class="ek-link ek-small" onClick={() => setDated(true)}>
					It was earlier
				</button>
			)}
		</form>
	);
}
