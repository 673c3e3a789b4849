import { useState } from 'preact/hooks';
import { act, incidentStore } from '../../browser/incident-store.ts';
import { type Incident, type Incidents, timeline } from '../../domain/incident/incident.ts';
import { addIncident, chooseIncident, deleteIncident } from '../../domain/incident/incidents.ts';
import { utcMinute } from '../../formats/incident/utc.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { openFile } from '../shared/open-file.ts';
import { RECORD_FILE } from './record-file.ts';

/** All records of this browser: choose, import, close, reopen, delete. */
export function Records({ incidents, current }: { incidents: Incidents; current: Incident | undefined }) {
	const [asking, setAsking] = useState(false);
	const [said, setSaid] = useState('');
	const store = incidentStore();
	const take = async (chosen: File) => {
		const opened = await openFile(chosen, RECORD_FILE);
		if ('refused' in opened) return setSaid(opened.refused);
		if (store.get().all.some(({ id }) => id === opened.value.id))
			return setSaid('This record is here already: open it and merge the file into it.');
		store.update((state) => addIncident(state, opened.value));
		setSaid(['Imported.', ...opened.notices.map((notice) => `${notice}.`)].join(' '));
	};
	return (
		<details class="ek-fold" open={!current && incidents.all.length > 0}>
			<summary>
				All records <span class="ek-num">{incidents.all.length}</span>
			</summary>
			<ul class="ek-rows">
				{incidents.all.map((one) => (
					<li key={one.id}>
						<b>{one.title}</b>{' '}
						<span class="ek-meta">
							{one.severity} · {utcMinute(one.since)} · {one.closedAt === undefined ? 'open' : 'closed'}
						</span>{' '}
						{one.id === current?.id ? (
							<span class="ek-meta">shown here</span>
						) : (
							<button
								type="button"
								class="ek-link"
								aria-label={`Show ${one.title}`}
								onClick={() => store.update((state) => chooseIncident(state, one.id))}
							>
								Show
							</button>
						)}
					</li>
				))}
			</ul>
			<div class="ek-row">
				{current && (
					<button
						type="button"
						class="ek-btn"
						onClick={() => store.update((state) => chooseIncident(state, undefined))}
					>
						New record
					</button>
				)}
				<FileButton label="Import a record" onFiles={(chosen) => void take(chosen)} />
				{current && !asking && (
					<button type="button" class="ek-btn text" onClick={() => setAsking(true)}>
						Delete this record
					</button>
				)}
			</div>
			{current && asking && (
				<div class="ek-note danger">
					<p>The record and its values are gone for good. Export it first if somebody may need it.</p>
					<div class="ek-row">
						<button
							type="button"
							class="ek-btn"
							onClick={() => {
								store.update((state) => deleteIncident(state, current.id));
								setAsking(false);
							}}
						>
							Delete for good
						</button>
						<button type="button" class="ek-btn" onClick={() => setAsking(false)}>
							Keep it
						</button>
					</div>
				</div>
			)}
			<p class="ek-small" role="status">
				{said}
			</p>
		</details>
	);
}

/** Closes the record, or opens it again; says what closing does, and which phase the postmortem would miss. */
export function CloseButton({ incident }: { incident: Incident }) {
	const { closedAt, phase } = incident;
	const closed = closedAt !== undefined;
	return (
		<>
			{phase !== 'resolved' && (
				<p class="ek-small">
					The phase is still “{phase === 'mitigated' ? 'Mitigated' : 'Investigating'}”. Set it above: the
					postmortem takes its times from there.
				</p>
			)}
			<button type="button" class="ek-btn" onClick={() => act({ type: closed ? 'reopen' : 'close' })}>
				{closed ? 'Reopen' : 'Close incident'}
			</button>
			<p class="ek-small" role="status">
				{closed && `Closed ${utcMinute(closedAt)}. It stays in this browser, under “All records”.`}
			</p>
			{closed && <Ending incident={incident} />}
		</>
	);
}

/** How the entry begins: by it the record knows that the line was written. */
const ENDED = 'What ended it: ';

/** Room for one line about the end, once closed. Nobody has to: it is an entry of the timeline like any other. */
function Ending({ incident }: { incident: Incident }) {
	if (timeline(incident.entries).some(({ text }) => text.startsWith(ENDED))) return null;
	return (
		<form
			class="ek-ending"
			onSubmit={(event) => {
				event.preventDefault();
				const text = String(new FormData(event.currentTarget).get('ended')).trim();
				if (text) act({ type: 'note', kind: 'observation', text: ENDED + text });
			}}
		>
			<label class="ek-small">
				What ended it, in one line (if you like){' '}
				<input class="ek-field" name="ended" autocomplete="off" placeholder="rolled back to 2026.44" />
			</label>
			<button type="submit" class="ek-btn">
				Keep in the timeline
			</button>
		</form>
	);
}
