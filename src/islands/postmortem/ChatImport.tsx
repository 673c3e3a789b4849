import { useEffect, useRef, useState } from 'preact/hooks';
import { type ChatAnswer, type ChatReader, openChatReader } from '../../browser/chat-reader.ts';
import type { ChatMessage } from '../../domain/postmortem/chat.ts';
import type { ChatSummary } from '../../domain/postmortem/chat-view.ts';
import { utcDay } from '../../formats/incident/utc.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { ChatPick } from './ChatPick.tsx';
import { chatRefusalText, problemText } from './chat-words.ts';

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
	const reader = useRef<ChatReader | undefined>(undefined);
	const [sources, setSources] = useState<(File | string)[]>([]);
	const [typed, setTyped] = useState('');
	const [day, setDay] = useState(utcDay(given));
	const [zone, setZone] = useState('+00:00');
	const [busy, setBusy] = useState(false);
	const [answer, setAnswer] = useState<ChatAnswer>();
	const round = useRef(0);

	useEffect(() => () => reader.current?.close(), []);
	const read = async (next: (File | string)[], defaults = { day, zone: minutesOf(zone) }) => {
		setSources(next);
		if (next.length === 0) return setAnswer(undefined);
		const mine = ++round.current;
		setBusy(true);
		reader.current ??= openChatReader();
		const given = await reader.current.ask({ kind: 'read', sources: next, defaults });
		// An answer to an earlier text would replace the one to a later text.
		if (mine !== round.current) return;
		setBusy(false);
		setAnswer(given);
		if (given.kind === 'failed') reader.current = undefined;
	};
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
						void read([text]);
					}}
					onInput={(event) => setTyped(event.currentTarget.value)}
				/>
			</label>
			<div class="ek-row">
				<button type="button" class="ek-btn main" disabled={!typed.trim()} onClick={() => void read([typed])}>
					Read it
				</button>
				<FileButton
					label="Open files"
					multiple
					accept=".json,.jsonl,.txt,.log,.csv,.md,text/plain,application/json"
					onFiles={(...files) => void read(files)}
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
							void read(sources, { day: next, zone: minutesOf(zone) });
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
							void read(sources, { day, zone: minutesOf(event.currentTarget.value) });
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
					<Problems summary={answer.summary} />
					<ChatPick
						key={`${round.current}`}
						summary={answer.summary}
						reader={reader.current}
						onTake={(messages, roles) => onTake(messages, answer.summary, roles)}
					/>
				</>
			)}
		</section>
	);
}

function Problems({ summary }: { summary: ChatSummary }) {
	const { problems, moreProblems, shape } = summary;
	if (problems.length === 0) return null;
	const count = problems.length + moreProblems;
	return (
		<details class="ek-note">
			<summary>
				{count === 1 ? 'One place was not understood' : `${count} places were not understood`}
			</summary>
			<ul>
				{problems.map((problem) => (
					<li key={`${problem.place} ${problem.kind}`}>{problemText(problem, shape)}</li>
				))}
				{moreProblems > 0 && <li>{`and ${moreProblems} more of this kind`}</li>}
			</ul>
		</details>
	);
}

function sizeText(size: number): string {
	return size < 100_000 ? `${Math.ceil(size / 1000)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
}

/** Whole and half hours, and the three quarter-hour zones that people live in. */
function zones(): string[] {
	const steps = Array.from({ length: 53 }, (_, n) => -720 + n * 30);
	return [...steps, 345, 525, 765].sort((a, b) => a - b).map(offsetText);
}

function hereZone(): string {
	return offsetText(-new Date().getTimezoneOffset());
}

function offsetText(minutes: number): string {
	const two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, '0');
	return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

function minutesOf(offset: string): number {
	const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
	return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
