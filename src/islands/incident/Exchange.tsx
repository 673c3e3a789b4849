import { useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import { downloadText } from '../../browser/files.ts';
import { incidentStore } from '../../browser/incident-store.ts';
import type { Incident } from '../../domain/incident/incident.ts';
import { replaceIncident } from '../../domain/incident/incidents.ts';
import { type IncidentKit, updateEvery } from '../../domain/incident/kit.ts';
import { mergeIncident } from '../../domain/incident/merge.ts';
import { withoutValues } from '../../domain/incident/without-values.ts';
import { sealText } from '../../formats/envelope.ts';
import { chatText } from '../../formats/incident/chat.ts';
import { incidentCodec } from '../../formats/incident/codecs.ts';
import { incidentMarkdown } from '../../formats/incident/markdown.ts';
import { shareFragment } from '../../formats/incident/share-link.ts';
import { utcDay } from '../../formats/incident/utc.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { openFile } from '../shared/open-file.ts';
import { RECORD_FILE } from './record-file.ts';

interface Props {
	incident: Incident;
	kit: IncidentKit | undefined;
	base: string;
}

/** Everything that goes out of the record or comes in: chat, link, files, a colleague's timeline. */
export function Exchange({ incident, kit, base }: Props) {
	const [bare, setBare] = useState(false);
	const [said, setSaid] = useState('');
	const [byHand, setByHand] = useState('');
	const names = {
		site: kit?.site ?? location.origin + base,
		roles: Object.fromEntries((kit?.roles ?? []).map(({ id, name }) => [id, name])),
	};
	const out = bare ? withoutValues(incident) : incident;
	const file = `incident-${utcDay(incident.since)}`;

	const copy = async (text: string, done: string) => {
		const copied = await copyText(text);
		setSaid(copied ? done : 'This browser does not copy: take the text below.');
		setByHand(copied ? '' : text);
	};
	const merge = async (chosen: File) => {
		const opened = await openFile(chosen, RECORD_FILE);
		if ('refused' in opened) return setSaid(opened.refused);
		const { added, changed, same, incident: merged } = mergeIncident(incident, opened.value);
		incidentStore().update((incidents) => replaceIncident(incidents, merged));
		const other = same ? '' : ` It was the record of another incident, “${opened.value.title}”.`;
		const notices = opened.notices.map((notice) => ` ${notice}.`).join('');
		setSaid(
			`Merged: ${entries(added)} came in, ${changed === 1 ? '1 was' : `${changed} were`} newer.${other}${notices}`,
		);
	};

	return (
		<details class="ek-fold">
			<summary>Share, export, merge</summary>
			<div class="ek-row">
				<button
					type="button"
					class="ek-btn"
					onClick={() => {
						const every = kit && updateEvery(kit, incident.severity);
						void copy(chatText(out, names, every, Date.now()), 'Copied for chat.');
					}}
				>
					Copy for chat
				</button>
				<button
					type="button"
					class="ek-btn"
					onClick={() => {
						const { fragment, leftOut } = shareFragment(out);
						const short = leftOut > 0 ? ` Too long for a link: ${values(leftOut)}. Export has all.` : '';
						void copy(
							`${location.origin}${base}incident/panel/#${fragment}`,
							`Link copied. It holds title, severity, channel and values; it is not sent to any server.${short}`,
						);
					}}
				>
					Copy share link
				</button>
				<button
					type="button"
					class="ek-btn"
					onClick={() => downloadText(`${file}.md`, incidentMarkdown(out, names), 'text/markdown')}
				>
					Markdown
				</button>
				<button
					type="button"
					class="ek-btn"
					onClick={() => downloadText(`${file}.json`, sealText(incidentCodec, out, 2), 'application/json')}
				>
					Export
				</button>
				<FileButton label="Merge a colleague’s file" onFiles={(chosen) => void merge(chosen)} />
			</div>
			<label class="ek-small ek-inline">
				<input type="checkbox" checked={bare} onChange={(event) => setBare(event.currentTarget.checked)} />{' '}
				Leave values out: their names stand instead
			</label>
			<p class="ek-small" role="status">
				{said}
			</p>
			{byHand && (
				<textarea class="ek-field" aria-label="Text to copy by hand" rows={5} readOnly value={byHand} />
			)}
		</details>
	);
}

const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);
const values = (count: number) => (count === 1 ? 'the last value' : `the last ${count} values`);
