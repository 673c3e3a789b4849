import { useState } from 'preact/hooks';
import type { ChatMessage } from '../../domain/postmortem/chat.ts';
import type { ChatSummary } from '../../domain/postmortem/chat-view.ts';
import { utcDay } from '../../formats/incident/utc.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { ChatPick } from './ChatPick.tsx';
import { ChatProblems } from './ChatProblems.tsx';
import { chatRefusalText } from './chat-words.ts';
import { useChat } from './use-chat.ts';
import { hereZone, zones } from './zones.ts';

/** A paste longer than this does not go into the field: laying it out would hold up the page. */
const SHOWN = 200_000;

interface Props {
	/** Day for times without one. */
	day: number;
	onTake: (messages: ChatMessage[], summary: ChatSummary, roles: Record<string, string>) => void;
	onLeave: () => void;
}

/** Reads a chat that was pasted or opened: what it is, what was not understood, which messages and roles to take. */
export function ChatImport({ day: given, onTake, onLeave }: Props) {
	const { sources, busy, answer, reader, round, read: readWith } = useChat();
	const [typed, setTyped] = useState('');
	const [day, setDay] = useState(utcDay(given));
	const [zone, setZone] = useState('+00:00');
	const read = (next: (File | string)[], defaults = { day, zone }) => void readWith(next, defaults);
	const size = sources.reduce(
		(sum, source) => sum + (typeof source === 'string' ? source.length : source.size),
		0,
	);
	const large = typeof sources[0] === 'string' && sources[0].length > SHOWN;

	return (
		<section class="ek-pm-import" aria-labelledby="pm-chat">
			<div class="ek-row between">
				<h2 id="pm-chat">From a chat</h2>
				<button type="button" class="ek-btn text" onClick={onLeave}>
					Leave it
				</button>
			</div>
			<label class="ek-pm-field">
				<span class="ek-label">Paste the chat</span>
				<span class="ek-pm-help">
					A Slack export (channel days and users.json), the JSON of another program, or copied text whose
					lines begin with a time. It stays in this browser.
				</span>
				<textarea
					class="ek-field"
					rows={6}
					spellcheck={false}
					value={typed}
					placeholder={'07:23 Support: all dashboards are empty\n07:25 Web engineer: one customer or all?'}
					onPaste={(event) => {
						const text = event.clipboardData?.getData('text/plain') ?? '';
						if (text.length <= SHOWN) return;
						event.preventDefault();
						setTyped('');
						read([text]);
					}}
					onInput={(event) => setTyped(event.currentTarget.value)}
				/>
			</label>
			<div class="ek-row">
				<button type="button" class="ek-btn main" disabled={!typed.trim()} onClick={() => read([typed])}>
					Read it
				</button>
				<FileButton
					label="Open files"
					multiple
					accept=".json,.jsonl,.txt,.log,.csv,.md,text/plain,application/json"
					onFiles={(...files) => read(files)}
				/>
				<span class="ek-small" role="status">
					{busy
						? `Reading ${sizeText(size)} …`
						: large || sources.some((source) => typeof source !== 'string')
							? `${sizeText(size)} read.`
							: ''}
				</span>
			</div>
			<div class="ek-pm-row">
				<label class="ek-pm-field">
					<span class="ek-label">Day of times without one</span>
					<input
						class="ek-field"
						type="date"
						value={day}
						onChange={(event) => {
							const next = event.currentTarget.value;
							if (!next) return;
							setDay(next);
							read(sources, { day: next, zone });
						}}
					/>
				</label>
				<label class="ek-pm-field">
					<span class="ek-label">Zone of times without one</span>
					<select
						class="ek-field"
						value={zone}
						onChange={(event) => {
							setZone(event.currentTarget.value);
							read(sources, { day, zone: event.currentTarget.value });
						}}
					>
						{zones().map((one) => (
							<option value={one} key={one}>
								{one === '+00:00' ? 'UTC' : `UTC ${one}`}
								{one === hereZone() && one !== '+00:00' ? ' (here)' : ''}
							</option>
						))}
					</select>
				</label>
			</div>
			{answer?.kind === 'failed' && (
				<p class="ek-note danger" role="alert">
					The reader of chats could not be started: the site does not answer and no offline copy is kept. What
					you pasted is still here; try again.
				</p>
			)}
			{answer?.kind === 'refused' && (
				<p class="ek-note danger" role="alert">
					{chatRefusalText(answer.refusal)}
				</p>
			)}
			{answer?.kind === 'read' && (
				<>
					<ChatProblems summary={answer.summary} />
					<ChatPick
						key={`${round}`}
						summary={answer.summary}
						reader={reader}
						onTake={(messages, roles) => onTake(messages, answer.summary, roles)}
					/>
				</>
			)}
		</section>
	);
}

function sizeText(size: number): string {
	return size < 100_000 ? `${Math.ceil(size / 1000)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
}
