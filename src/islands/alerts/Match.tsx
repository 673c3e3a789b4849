import { useState } from 'preact/hooks';
import { incidentNow } from '../../browser/incident-now.ts';
import { act, incidentStore, startIncident } from '../../browser/incident-store.ts';
import { daysOld } from '../../domain/alerts/age.ts';
import type { Alert } from '../../domain/alerts/alert.ts';
import type { RunbookEntry } from '../../domain/alerts/catalogue.ts';
import { fillFrom } from '../../domain/alerts/fill.ts';
import type { RunbookMatch } from '../../domain/alerts/matches.ts';
import { utcMinute } from '../../formats/incident/utc.ts';
import { reasonText } from './reason-text.ts';

interface Props {
	match: RunbookMatch;
	entry: RunbookEntry;
	/** All alerts of the paste. */
	alerts: readonly Alert[];
	titleOf: (path: string) => string;
	base: string;
}

/** Alerts offered in the list of one match: more cannot be told apart by eye. */
const MOST = 50;

/** One runbook of the answer: why it is here, what it would fill, and one press to open it. */
export function Match({ match, entry, alerts, titleOf, base }: Props) {
	const own = match.alerts.map((at) => alerts[at]).filter((alert) => alert !== undefined);
	// Firing ones first: they are why somebody is here.
	const choices = [...own].sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
	const [picked, setPicked] = useState(0);
	const [lost, setLost] = useState(false);
	const alert = choices[picked] ?? choices[0];
	const address = base + entry.path.slice(1);
	const filled = alert ? fillFrom(alert.labels, entry) : undefined;
	const open = () => {
		const runbook = { path: entry.path, title: entry.title, parameters: entry.parameters };
		const { severity } = entry;
		if (incidentNow()) {
			act(
				{ type: 'runbook', path: entry.path, title: entry.title },
				...(alert ? [alertEvent(alert)] : []),
				...Object.entries(filled?.values ?? {}).map(([name, value]) => ({
					type: 'value' as const,
					name,
					value,
				})),
			);
		} else startIncident({ title: entry.title, severity, runbook, alerts: alert ? [alert] : [] });
		// What this browser does not keep is gone on the next page: say so while the values can still be read.
		const trouble = incidentStore().trouble()?.kind;
		if (trouble === 'unavailable' || trouble === 'full') setLost(true);
		else location.href = address;
	};
	const opens = match.level === 'opens';
	return (
		<li class={opens ? 'best' : undefined}>
			<div class="ek-row between">
				<strong>{entry.title}</strong>
				<span class="ek-tags">
					<span class={`ek-tag ${entry.severity.toLowerCase()}`}>{entry.severity}</span>
					<span class={`ek-tag ${entry.tier}`}>{entry.tier}</span>
				</span>
			</div>
			{match.reasons.slice(0, 3).map((reason) => {
				const { label, text } = reasonText(reason, titleOf);
				return (
					<p class="ek-small" key={text}>
						<span class={`ek-tag${label === 'Choice' ? '' : ' done'}`}>{label}</span> {text}.
					</p>
				);
			})}
			{choices.length > 1 && (
				<label class="ek-small">
					Values from{' '}
					<select
						class="ek-field"
						value={picked}
						onChange={(event) => setPicked(Number(event.currentTarget.value))}
					>
						{choices.map((one, at) => (
							<option value={at}>
								{at + 1} of {own.length}: {distinct(one, choices)}
							</option>
						))}
					</select>
				</label>
			)}
			<OldLine since={alert?.since} />
			{filled && <FilledLine values={filled.values} open={filled.open} />}
			{/* The title is no link: pressed in a hurry it would open the runbook with every value lost. */}
			<div class="ek-row">
				<button type="button" class={opens ? 'ek-btn main' : 'ek-btn'} onClick={open}>
					{filled && Object.keys(filled.values).length > 0 ? 'Open with these values' : 'Open and record'}
				</button>
				<a class="ek-small" href={address} aria-label={`Only read it: ${entry.title}`}>
					Only read it
				</a>
			</div>
			{lost && (
				<p class="ek-note danger" role="alert">
					This browser keeps nothing here: its storage is blocked or full.{' '}
					<a href={address}>Open the runbook</a> and type these values there.
				</p>
			)}
		</li>
	);
}

/** Says that an alert is old: whoever pastes an example, or last month's mail, must not take it for tonight's. */
function OldLine({ since }: { since: number | undefined }) {
	const days = daysOld(since, Date.now());
	if (since === undefined || days === undefined) return null;
	return (
		<p class="ek-note ek-small">
			<b>An old alert.</b> It began {days === 1 ? 'a day' : `${days} days`} ago, {utcMinute(since)}. This may
			be an example or an old copy: see whether it still fires.
		</p>
	);
}

function FilledLine({ values, open }: { values: Record<string, string>; open: string[] }) {
	const pairs = Object.entries(values).map(([name, value]) => `${name} = ${value}`);
	if (pairs.length + open.length === 0) return null;
	return (
		<p class="ek-meta">
			{pairs.length > 0 && `Fills ${pairs.join(', ')}. `}
			{open.length > 0 && `Still open: ${open.join(', ')}.`}
		</p>
	);
}

const rank = (alert: Alert) => (alert.state === 'resolved' ? 1 : 0);

function alertEvent({ name, labels, since }: Alert) {
	return {
		type: 'alert' as const,
		alert: { name, labels },
		...(since === undefined ? {} : { since }),
	};
}

/** What tells one alert from the others of the list: its state and the labels that differ. */
function distinct(alert: Alert, all: readonly Alert[]): string {
	const differing = Object.entries(alert.labels).filter(([name, value]) =>
		all.some((other) => other.labels[name] !== value),
	);
	const words = differing.slice(0, 3).map(([name, value]) => `${name} ${value}`);
	return [...(alert.state === 'unknown' ? [] : [alert.state]), ...words].join(', ') || 'the same labels';
}
