import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ChatReader } from '../../browser/chat-reader.ts';
import { type ChatMessage, defaultRoles, MOST_TAKEN } from '../../domain/postmortem/chat.ts';
import type { ChatSummary } from '../../domain/postmortem/chat-view.ts';
import { nthResponder } from '../../domain/postmortem/people.ts';
import { utcClock, utcMinute } from '../../formats/incident/utc.ts';
import { fromUtcField, utcField } from '../incident/times.ts';

interface Props {
	summary: ChatSummary;
	reader: ChatReader | undefined;
	onTake: (messages: ChatMessage[], roles: Record<string, string>) => void;
}

/** Which messages of a chat become the timeline, and what the people in it are called. */
export function ChatPick({ summary, reader, onTake }: Props) {
	const [from, setFrom] = useState(summary.busiest?.from);
	const [to, setTo] = useState(summary.busiest?.to);
	const [found, setFound] = useState<{ messages: ChatMessage[]; found: number }>();
	const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
	const [roles, setRoles] = useState(() => defaultRoles(summary.people, nthResponder));
	useEffect(() => {
		let stale = false;
		void reader?.ask({ kind: 'pick', from, to, most: MOST_TAKEN }).then((answer) => {
			if (!stale && answer.kind === 'picked') setFound(answer);
		});
		return () => {
			stale = true;
		};
	}, [reader, from, to]);
	const shown = found?.messages ?? [];
	const speaking = useMemo(() => {
		const counts = new Map<string, number>();
		for (const { by } of shown) counts.set(by, (counts.get(by) ?? 0) + 1);
		return summary.people.filter(({ key }) => counts.has(key));
	}, [shown, summary]);
	const taken = shown.filter(({ id }) => !left.has(id));
	const bound = (label: string, value: number | undefined, set: (at: number | undefined) => void) => (
		<label class="ek-pm-field">
			<span class="ek-label">{label}</span>
			<input
				class="ek-field"
				type="datetime-local"
				value={value === undefined ? '' : utcField(value)}
				onChange={(event) => set(fromUtcField(event.currentTarget.value))}
			/>
		</label>
	);
	const span =
		summary.first !== undefined && summary.last !== undefined
			? `, ${utcMinute(summary.first)} to ${utcMinute(summary.last)}`
			: '';
	return (
		<>
			<p role="status">
				<b>{`${summary.total.toLocaleString('en-GB')} messages of ${summary.people.length} ${summary.people.length === 1 ? 'speaker' : 'speakers'}${span}.`}</b>{' '}
				{summary.untimed > 0 && `${summary.untimed} have no readable time. `}
				{summary.zones.filter(Boolean).length > 1 &&
					`Times in several zones (${summary.zones.filter(Boolean).join(', ')}) are brought to UTC. `}
				{summary.busiest && 'Shown are the six hours with the most messages; set other bounds below. '}
			</p>
			<div class="ek-pm-row">
				{bound('From (UTC)', from, setFrom)}
				{bound('To (UTC)', to, (at) => setTo(at === undefined ? at : at + 59_999))}
			</div>
			<fieldset class="ek-pm-item">
				<legend>People become roles</legend>
				<p class="ek-pm-help">
					In the text as well. Write the role if you know it; an empty field keeps the name.
				</p>
				<ul class="ek-pm-people">
					{speaking.map(({ key, names, bot }) => (
						<li key={key}>
							<label for={`pm-role-${key}`}>
								{names[0]}
								{bot && <span class="ek-meta"> program</span>}
							</label>
							<input
								id={`pm-role-${key}`}
								class="ek-field"
								list="pm-chat-roles"
								value={roles[key] ?? ''}
								onInput={(event) => setRoles({ ...roles, [key]: event.currentTarget.value })}
							/>
						</li>
					))}
				</ul>
				<datalist id="pm-chat-roles">
					{['Incident commander', 'On-call engineer', 'Support', 'Customer', 'Communications lead'].map(
						(role) => (
							<option value={role} key={role} />
						),
					)}
				</datalist>
			</fieldset>
			{found && found.found > shown.length && (
				<p class="ek-note">
					{`${found.found.toLocaleString('en-GB')} messages lie in this time; the first ${MOST_TAKEN} are shown. Narrow the time to see the others.`}
				</p>
			)}
			<fieldset>
				<legend class="ek-label">Messages for the timeline</legend>
				<div class="ek-row">
					<button type="button" class="ek-link ek-small" onClick={() => setLeft(new Set())}>
						All
					</button>
					<button
						type="button"
						class="ek-link ek-small"
						onClick={() => setLeft(new Set(shown.map(({ id }) => id)))}
					>
						None
					</button>
				</div>
				<ul class="ek-pm-log">
					{shown.map(({ id, at, by, text }) => (
						<li key={id}>
							<label>
								<input
									type="checkbox"
									checked={!left.has(id)}
									onChange={() => {
										const next = new Set(left);
										if (!next.delete(id)) next.add(id);
										setLeft(next);
									}}
								/>
								<span>{at === undefined ? 'no time' : utcClock(at)}</span>
								<span>
									<b>{roles[by]?.trim() || by}</b> {text.length > 300 ? `${text.slice(0, 300)} …` : text}
								</span>
							</label>
						</li>
					))}
				</ul>
			</fieldset>
			<button
				type="button"
				class="ek-btn main"
				disabled={taken.length === 0}
				onClick={() => onTake(taken, roles)}
			>
				{`Take ${taken.length} ${taken.length === 1 ? 'message' : 'messages'}`}
			</button>
		</>
	);
}
