import { useState } from 'preact/hooks';
import { incidentStore } from '../../browser/incident-store.ts';
import { newId } from '../../browser/new-id.ts';
import type { Incident } from '../../domain/incident/incident.ts';
import { blankDraft } from '../../domain/postmortem/draft.ts';
import { addDraft } from '../../domain/postmortem/drafts.ts';
import { draftFromIncident } from '../../domain/postmortem/from-incident.ts';
import type { PostmortemKit } from '../../domain/postmortem/kit.ts';
import { utcMinute } from '../../formats/incident/utc.ts';
import { toDraft } from './to-draft.ts';
import { draftStore } from './use-drafts.ts';

/** The three beginnings of a draft: an incident of this browser, a chat, nothing. */
export function StartDraft({
	kit,
	chosen,
	onChat,
}: {
	kit: PostmortemKit;
	/** Id of the incident that the reader came from. */
	chosen: string | undefined;
	onChat: () => void;
}) {
	const [keepValues, setKeepValues] = useState(true);
	const incidents = incidentStore().get().all;
	const shown = incidents.toSorted((a, b) => Number(b.id === chosen) - Number(a.id === chosen));
	const begin = (incident: Incident) => {
		const draft = draftFromIncident(
			incident,
			{
				keepValues,
				roleNames: Object.fromEntries(kit.roles.map(({ id, name }) => [id, name])),
				serviceOf: Object.fromEntries(kit.runbooks.map(({ path, service }) => [path, service])),
			},
			newId(),
			Date.now(),
		);
		draftStore().update((drafts) => addDraft(drafts, draft));
		toDraft();
	};
	return (
		<div class="ek-pm-start">
			<section aria-labelledby="pm-from-incident">
				<h2 id="pm-from-incident">From an incident of this browser</h2>
				{incidents.length === 0 ? (
					<p>
						There is none. <a href={`${kit.base}incident/panel/`}>Open or import a record</a>, or begin below.
					</p>
				) : (
					<>
						<p class="ek-pm-help">
							Times, timeline, runbooks used and steps reported wrong come along; people become roles.
						</p>
						<label class="ek-pm-check">
							<input
								type="checkbox"
								checked={keepValues}
								onChange={(event) => setKeepValues(event.currentTarget.checked)}
							/>
							Keep values (hosts, namespaces, labels). Without them their names stand instead.
						</label>
						<ul class="ek-rows">
							{shown.map((incident) => (
								<li key={incident.id}>
									<b>{incident.title}</b>{' '}
									<span class="ek-meta">
										{`${incident.severity || 'no severity'} · ${utcMinute(incident.since)} · ${incident.closedAt === undefined ? 'still open' : 'closed'}`}
									</span>{' '}
									<button
										type="button"
										class={`ek-btn${incident.id === chosen || incidents.length === 1 ? ' main' : ''}`}
										aria-label={`Start from ${incident.title}`}
										onClick={() => begin(incident)}
									>
										Start from it
									</button>
								</li>
							))}
						</ul>
					</>
				)}
			</section>
			<section aria-labelledby="pm-from-chat">
				<h2 id="pm-from-chat">From a chat</h2>
				<p class="ek-pm-help">A Slack export, another program’s JSON, or copied text with times.</p>
				<button type="button" class="ek-btn" onClick={onChat}>
					Paste or open a chat
				</button>
			</section>
			<section aria-labelledby="pm-blank">
				<h2 id="pm-blank">Blank</h2>
				<button
					type="button"
					class="ek-btn"
					onClick={() => {
						draftStore().update((drafts) => addDraft(drafts, blankDraft(newId(), Date.now())));
						toDraft();
					}}
				>
					Start with nothing
				</button>
			</section>
		</div>
	);
}
