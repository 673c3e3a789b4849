import { useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import { act } from '../../browser/incident-store.ts';
import type { Incident } from '../../domain/incident/incident.ts';
import { type IncidentKit, updateEvery } from '../../domain/incident/kit.ts';
import { fillMessage, type Gap } from '../../domain/incident/message.ts';
import { utcClock, utcDay, utcMinute } from '../../formats/incident/utc.ts';

const phases = { declared: 'Declared', update: 'Update', mitigated: 'Mitigated', resolved: 'Resolved' };
type MessagePhase = keyof typeof phases;
const audiences = { internal: 'People inside', customer: 'Customers' };

/** What the writer reads where nothing is known. */
const gapText: Record<Gap, string> = {
	title: 'title',
	severity: 'severity',
	'severity-name': 'how severe',
	'severity-means': 'what that means',
	since: 'since when',
	'next-update': 'when the next update comes',
	commander: 'who commands',
	channel: 'where we work',
	doing: 'what we are doing',
	impact: 'what customers notice',
};

interface Props {
	incident: Incident;
	kit: IncidentKit;
	now: number;
}

/** A message for the phase the incident is in, filled from it; sending it starts the clock of the next one. */
export function Messages({ incident, kit, now }: Props) {
	const [phase, setPhase] = useState<MessagePhase>(() => firstPhase(incident));
	const [audience, setAudience] = useState<keyof typeof audiences>('internal');
	const [impact, setImpact] = useState('');
	const [doing, setDoing] = useState('');
	const [said, setSaid] = useState('');
	const template = kit.messages.find((one) => one.phase === phase && one.audience === audience);
	const level = kit.severities.find(({ id }) => id === incident.severity);
	const every = updateEvery(kit, incident.severity);
	const { text, open } = fillMessage(
		template ?? { text: '' },
		{
			title: incident.title,
			severity: incident.severity,
			'severity-name': level?.name ?? '',
			'severity-means': level?.means ?? '',
			since:
				utcDay(incident.since) === utcDay(now)
					? `${utcClock(incident.since)} UTC`
					: utcMinute(incident.since),
			'next-update': every ? `${utcClock(now + every * 60_000)} UTC` : '',
			commander: incident.roles['commander'] ?? '',
			channel: incident.links[0]?.name ?? kit.channel.name,
			impact,
			doing,
		},
		gapText,
	);
	const choose = <T extends string>(
		label: string,
		words: Record<T, string>,
		value: T,
		set: (value: T) => void,
	) => (
		<label class="ek-small">
			{label}{' '}
			<select class="ek-field" value={value} onChange={(event) => set(event.currentTarget.value as T)}>
				{(Object.keys(words) as T[]).map((one) => (
					<option value={one}>{words[one]}</option>
				))}
			</select>
		</label>
	);
	return (
		<details class="ek-fold" id="ek-messages">
			<summary>Write an update</summary>
			<div class="ek-row">
				{choose('Phase', phases, phase, setPhase)}
				{choose('For', audiences, audience, setAudience)}
			</div>
			<label class="ek-small">
				What customers notice{' '}
				<input class="ek-field" value={impact} onInput={(event) => setImpact(event.currentTarget.value)} />
			</label>
			<label class="ek-small">
				What we are doing{' '}
				<input class="ek-field" value={doing} onInput={(event) => setDoing(event.currentTarget.value)} />
			</label>
			<pre class="ek-message">{text}</pre>
			{open.length > 0 && <p class="ek-meta">Still open: {open.map((gap) => gapText[gap]).join(', ')}.</p>}
			<div class="ek-row">
				<button
					type="button"
					class="ek-btn"
					onClick={async () =>
						setSaid((await copyText(text)) ? 'Copied.' : 'This browser does not copy: select the text.')
					}
				>
					Copy
				</button>
				<button
					type="button"
					class="ek-btn"
					onClick={() => {
						const told = `${phases[phase]}, to ${audiences[audience].toLowerCase()}: ${text.replace(/\s+/g, ' ')}`;
						act({ type: 'told', text: told });
						setSaid('In the timeline; the clock of the next update has started.');
					}}
				>
					I have sent it
				</button>
				{kit.statusPage && <a href={kit.statusPage}>Status page</a>}
				<span class="ek-meta" role="status">
					{said}
				</span>
			</div>
		</details>
	);
}

function firstPhase(incident: Incident): MessagePhase {
	if (incident.phase !== 'investigating') return incident.phase;
	return incident.toldAt === undefined ? 'declared' : 'update';
}
