import { useState } from 'preact/hooks';
import { downloadText, readText } from '../../browser/files.ts';
import type { Day } from '../../domain/mind-map/day.ts';
import { type ReadinessState, reviewAt } from '../../domain/readiness/review.ts';
import { openText, refusalText, sealText } from '../../formats/envelope.ts';
import { readinessCodec } from '../../formats/readiness/codec.ts';
import { combine, difference } from '../../formats/readiness/combine.ts';
import { readinessFileName } from '../../formats/readiness/file-name.ts';

interface Props {
	state: ReadinessState;
	today: Day;
	onReplace: (state: ReadinessState) => void;
}

/** Export and import. An import says first what it would change, loses nothing, and can be taken back. */
export function Exchange({ state, today, onReplace }: Props) {
	const [file, setFile] = useState<ReadinessState>();
	const [before, setBefore] = useState<ReadinessState>();
	const [said, setSaid] = useState<string[]>([]);
	const shown = reviewAt(state, state.current);

	const open = async (chosen: File | undefined) => {
		if (!chosen) return;
		const read = await readText(chosen, 5 * 1024 * 1024);
		setFile(undefined);
		if ('tooLarge' in read)
			return setSaid(['This file is larger than 5 MiB: no checklist is. Nothing was read.']);
		const opened = openText(readinessCodec, read.text);
		if (!opened.ok)
			return setSaid([`${refusalText(opened.refusal, 'the checklist')} Your own reviews are untouched.`]);
		setFile(opened.value);
		setSaid(opened.notices);
	};
	const take = (winner: 'here' | 'file') => {
		if (!file) return;
		setBefore(state);
		onReplace(combine(state, file, winner));
		setFile(undefined);
		setSaid(['The file was brought in.']);
	};
	const save = (what: ReadinessState, name: string) =>
		downloadText(
			readinessFileName(name, today, 'json'),
			sealText(readinessCodec, what, 2),
			'application/json',
		);
	return (
		<section class="ek-rd-exchange" aria-label="Export and import">
			<div class="ek-row">
				{shown && state.current && (
					<button
						type="button"
						class="ek-btn"
						onClick={() =>
							save(
								{ reviews: { [state.current ?? '']: shown }, current: state.current, kept: {} },
								shown.name,
							)
						}
					>
						{`Export ${shown.name}`}
					</button>
				)}
				<button type="button" class="ek-btn" onClick={() => save(state, 'all')}>
					Export all
				</button>
				<label class="ek-btn ek-rd-file">
					Import
					<input
						type="file"
						accept=".json,application/json"
						onChange={(event) => {
							void open(event.currentTarget.files?.[0]);
							event.currentTarget.value = '';
						}}
					/>
				</label>
				{before && (
					<button
						type="button"
						class="ek-btn text"
						onClick={() => {
							onReplace(before);
							setBefore(undefined);
							setSaid(['The import was taken back.']);
						}}
					>
						Take the import back
					</button>
				)}
			</div>
			<div role="status">
				{said.map((line) => (
					<p key={line}>{line}</p>
				))}
				{file &&
					difference(state, file).map(({ key, name, fresh, added, changed }) => (
						<p key={key}>
							{fresh
								? `${name}: not here yet, ${added} marks.`
								: `${name}: ${added} marks are new, ${changed} things differ.`}
						</p>
					))}
			</div>
			{file && (
				<div class="ek-row">
					<button type="button" class="ek-btn main" onClick={() => take('file')}>
						Bring in, the file wins
					</button>
					<button type="button" class="ek-btn" onClick={() => take('here')}>
						Bring in, mine wins
					</button>
					<button type="button" class="ek-btn text" onClick={() => setFile(undefined)}>
						Leave it
					</button>
				</div>
			)}
		</section>
	);
}
