import { useState } from 'preact/hooks';
import { downloadText, readText } from '../../browser/files.ts';
import type { Day } from '../../domain/mind-map/day.ts';
import type { MapState } from '../../domain/mind-map/marks.ts';
import type { MindMap } from '../../domain/mind-map/tree.ts';
import { openText, refusalText, sealText } from '../../formats/envelope.ts';
import { mindMapCodec } from '../../formats/mind-map/codec.ts';
import { combine, difference } from '../../formats/mind-map/combine.ts';
import { mindMapMarkdown } from '../../formats/mind-map/markdown.ts';

interface Props {
	map: MindMap;
	state: MapState;
	today: Day;
	onReplace: (state: MapState) => void;
}

/** Export, import and print. An import says first what it would change, and can be taken back. */
export function Exchange({ map, state, today, onReplace }: Props) {
	const [file, setFile] = useState<MapState>();
	const [before, setBefore] = useState<MapState>();
	const [said, setSaid] = useState<string[]>([]);

	const open = async (chosen: File | undefined) => {
		if (!chosen) return;
		const read = await readText(chosen);
		setFile(undefined);
		if ('tooLarge' in read) return setSaid(['This file is too large to be an export of the mind map.']);
		const opened = openText(mindMapCodec, read.text);
		if (!opened.ok) return setSaid([refusalText(opened.refusal, 'the mind map')]);
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
	const takeBack = () => {
		if (before) onReplace(before);
		setBefore(undefined);
		setSaid(['The import was taken back.']);
	};
	const changes = file && difference(state, file);

	return (
		<div class="ek-mm-exchange">
			<div class="ek-row">
				<button
					type="button"
					class="ek-btn"
					onClick={() =>
						downloadText(`mind-map-${today}.json`, sealText(mindMapCodec, state, 2), 'application/json')
					}
				>
					Export
				</button>
				<button
					type="button"
					class="ek-btn"
					onClick={() =>
						downloadText(`mind-map-${today}.md`, mindMapMarkdown(map, state, today), 'text/markdown')
					}
				>
					Markdown
				</button>
				<button type="button" class="ek-btn" onClick={() => print()}>
					Print
				</button>
				<label class="ek-btn ek-mm-file">
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
					<button type="button" class="ek-btn text" onClick={takeBack}>
						Take the import back
					</button>
				)}
			</div>
			<div role="status">
				{said.map((line) => (
					<p key={line}>{line}</p>
				))}
				{changes && (
					<p>
						{`The file marks ${changes.added.length} ideas that are not marked here, ${changes.changed.length} differently, and leaves ${changes.onlyHere.length} alone. Nothing is removed.`}
					</p>
				)}
			</div>
			{changes && (
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
		</div>
	);
}
