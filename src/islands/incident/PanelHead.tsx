import { useState } from 'preact/hooks';
import { act } from '../../browser/incident-store.ts';
import { daysOld } from '../../domain/alerts/age.ts';
import { clocks } from '../../domain/incident/clock.ts';
import { type Incident, PHASES, type Phase } from '../../domain/incident/incident.ts';
import { type IncidentKit, updateEvery } from '../../domain/incident/kit.ts';
import { durationText } from '../../formats/duration.ts';
import { utcClock, utcMinute } from '../../formats/incident/utc.ts';
import { KeptField } from './KeptField.tsx';
import { fromUtcField, span, utcField } from './times.ts';

const DAY = 24 * 60 * 60_000;

const phaseNames: Record<Phase, string> = {
	investigating: 'Investigating',
	mitigated: 'Mitigated',
	resolved: 'Resolved',
};

/** Title, severity with what it demands, phase and clocks. */
export function PanelHead({
	incident,
	kit,
	now,
}: {
	incident: Incident;
	kit: IncidentKit | undefined;
	now: number;
}) {
	const [moving, setMoving] = useState(false);
	const level = kit?.severities.find(({ id }) => id === incident.severity);
	const every = kit && updateEvery(kit, incident.severity);
	const { running, due, left } = clocks(incident, every, now);
	const { alerts, since, openedAt } = incident;
	const old = alerts.length > 0 ? daysOld(since, openedAt) : undefined;
	const severities = kit?.severities ?? [];
	const known = severities.some(({ id }) => id === incident.severity);
	return (
		<section class={`ek-ihead ${incident.severity.toLowerCase()}`} aria-label="State">
			<p class="ek-meta">Your copy, not shared. It stays in this browser.</p>
			<KeptField
				class="title"
				aria-label="Title"
				value={incident.title}
				onKeep={(title) => act({ type: 'rename', title })}
			/>
			<div class="ek-row">
				<label class="ek-small">
					Severity{' '}
					<select
						class="ek-field"
						value={incident.severity}
						onChange={(event) => act({ type: 'severity', severity: event.currentTarget.value })}
					>
						{!known && <option value={incident.severity}>{incident.severity || 'Not set'}</option>}
						{severities.map(({ id, name }) => (
							<option value={id}>
								{id} {name}
							</option>
						))}
					</select>
				</label>
				<label class="ek-small">
					Phase{' '}
					<select
						class="ek-field"
						value={incident.phase}
						onChange={(event) =>
							act({
								type: 'phase',
								phase: PHASES.find((one) => one === event.currentTarget.value) ?? incident.phase,
							})
						}
					>
						{PHASES.map((phase) => (
							<option value={phase}>{phaseNames[phase]}</option>
						))}
					</select>
				</label>
			</div>
			<div class="ek-clocks">
				<div>
					<span class="ek-meta">
						{old !== undefined ? 'Since the alert' : incident.closedAt === undefined ? 'Running' : 'Ran'}
					</span>
					<b>{span(running)}</b>
					<span class="ek-meta">
						since {running < DAY ? `${utcClock(incident.since)} UTC` : utcMinute(incident.since)}{' '}
						<button type="button" class="ek-link" onClick={() => setMoving(!moving)}>
							Change
						</button>
					</span>
				</div>
				<div>
					<span class="ek-meta">Next update</span>
					<b class={left !== undefined && left < 0 ? 'late' : undefined}>
						{left === undefined ? 'None due' : left < 0 ? `${span(left)} late` : `in ${span(left)}`}
					</b>
					<span class="ek-meta">
						{due !== undefined && every
							? `${utcClock(due)} UTC, every ${durationText(every * 60)}`
							: incident.severity
								? ''
								: 'Set a severity'}
					</span>
				</div>
			</div>
			{old !== undefined && (
				<p class="ek-note ek-small">
					<b>An old alert.</b> It began {old === 1 ? 'a day' : `${old} days`} before this record was opened,
					so it may be an example or an old copy. Is the incident of today? Change when it began.
				</p>
			)}
			{moving && (
				<label class="ek-small">
					It began (UTC){' '}
					<input
						class="ek-field"
						type="datetime-local"
						defaultValue={utcField(incident.since)}
						onChange={(event) => {
							const since = fromUtcField(event.currentTarget.value);
							if (since !== undefined) act({ type: 'since', since });
						}}
					/>
				</label>
			)}
			{level && (
				<details>
					<summary class="ek-small">
						{level.id} asks for: an update every {durationText(level.updateEvery * 60)}, postmortem{' '}
						{level.postmortem}
					</summary>
					<p class="ek-small">{level.means}</p>
					<p class="ek-small">{level.response}</p>
				</details>
			)}
		</section>
	);
}
