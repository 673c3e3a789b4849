import { useState } from 'preact/hooks';
import { downloadText } from '../../browser/files.ts';
import type { Session } from '../../domain/assessment/session.ts';
import { roundsFile, sessionCodec } from '../../formats/assessment/session-file.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { type FileKind, openFile } from '../shared/open-file.ts';
import { ShareLink } from './share-link.tsx';
import { freshId, freshRound, type Kept } from './store.ts';

interface Props {
	kept: Kept;
	bank: number;
	resultHref: string;
}

const ROUNDS: FileKind<Session> = {
	codec: sessionCodec,
	what: 'the assessment',
	limit: 2 * 1024 * 1024,
	tooLarge: 'This file is larger than 2 MiB: no assessment is. Nothing was read.',
	untouched: ' Your own rounds are untouched.',
};

/** What can be done with the rounds of this browser: name, switch, start another, take away, bring back, erase. */
export function RoundsPanel({ kept, bank, resultHref }: Props) {
	const { session, round, send } = kept;
	const [told, setTold] = useState<string[]>([]);
	const [erasing, setErasing] = useState(false);
	const bring = async (file: File) => setTold(await importFile(file, kept));
	return (
		<>
			<p class="ek-meta">Kept in this browser alone. Nobody else sees it until you export or share it.</p>
			<div class="ek-form-grid">
				{round && (
					<label class="ek-label">
						Name of this round
						<input
							class="ek-field"
							type="text"
							maxLength={100}
							value={round.name}
							onChange={(event) => {
								const name = event.currentTarget.value.trim();
								if (name) send({ kind: 'rename', round: round.id, name });
							}}
						/>
					</label>
				)}
				{session.rounds.length > 1 && (
					<label class="ek-label">
						Open round
						<select
							class="ek-field"
							value={session.current ?? ''}
							onChange={(event) => send({ kind: 'open', round: event.currentTarget.value })}
						>
							{session.rounds.map(({ id, name, day }) => (
								<option key={id} value={id}>
									{name} ({day})
								</option>
							))}
						</select>
					</label>
				)}
			</div>
			<div class="ek-row">
				<button
					type="button"
					class="ek-btn"
					onClick={() => send({ kind: 'start', round: freshRound(bank, round?.context.stage ?? null) })}
				>
					Start another round
				</button>
				<FileButton label="Open a file" onFiles={(file) => void bring(file)} />
				{round && (
					<>
						<button
							type="button"
							class="ek-btn"
							onClick={() => save(`${round.id}.json`, roundsFile([round]))}
						>
							Save this round
						</button>
						<button
							type="button"
							class="ek-btn"
							onClick={() => save('assessment-rounds.json', roundsFile(session.rounds))}
						>
							Save all rounds
						</button>
						<button type="button" class="ek-btn text" onClick={() => setErasing(!erasing)}>
							Erase …
						</button>
					</>
				)}
			</div>
			{erasing && round && (
				<p class="ek-note danger ek-row">
					Erased answers cannot be brought back. Save them first if in doubt.
					<button
						type="button"
						class="ek-btn"
						onClick={() => {
							send({ kind: 'erase', round: round.id });
							setErasing(false);
						}}
					>
						Erase “{round.name}”
					</button>
					<button
						type="button"
						class="ek-btn"
						onClick={() => {
							send({ kind: 'erase-all' });
							setErasing(false);
						}}
					>
						Erase all rounds
					</button>
				</p>
			)}
			<div role="status">
				{told.map((line) => (
					<p class="ek-note" key={line}>
						{line}
					</p>
				))}
			</div>
			{round && <ShareLink round={round} resultHref={resultHref} />}
		</>
	);
}

/** Adds the rounds of a file to those that are here, and says what was read and what was not. */
async function importFile(file: File, kept: Kept): Promise<string[]> {
	const opened = await openFile(file, ROUNDS);
	if ('refused' in opened) return [opened.refused];
	const { rounds } = opened.value;
	kept.send({ kind: 'import', rounds, freshIds: rounds.map((_, i) => freshId(i + 1)) });
	// Who has answers open mostly brings an earlier round to compare with: theirs stays open.
	const own = kept.round && Object.keys(kept.round.answers).length > 0 ? kept.round : undefined;
	if (own) kept.send({ kind: 'open', round: own.id });
	const names = rounds.map(({ name, answers }) => `“${name}” with ${Object.keys(answers).length} answers`);
	const next = own
		? ` “${own.name}” stays open: compare on the result page, or choose another under “Open round”.`
		: '';
	return [
		`Read: ${names.join('; ') || 'no round'}. Your own rounds are untouched.${next}`,
		...opened.notices,
	];
}

function save(name: string, text: string): void {
	downloadText(name, text, 'application/json');
}
