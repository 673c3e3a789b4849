import { downloadText } from '../../browser/files.ts';
import type { Day } from '../../domain/mind-map/day.ts';
import type { MapState } from '../../domain/mind-map/marks.ts';
import type { MindMap } from '../../domain/mind-map/tree.ts';
import { sealText } from '../../formats/envelope.ts';
import { mindMapCodec } from '../../formats/mind-map/codec.ts';
import { combine, difference } from '../../formats/mind-map/combine.ts';
import { mindMapMarkdown } from '../../formats/mind-map/markdown.ts';
import { BringIn } from '../shared/BringIn.tsx';
import { FileButton } from '../shared/FileButton.tsx';
import type { FileKind } from '../shared/open-file.ts';
import { useImport } from '../shared/use-import.ts';

interface Props {
	map: MindMap;
	state: MapState;
	today: Day;
	onReplace: (state: MapState) => void;
}

const MARKS: FileKind<MapState> = {
	codec: mindMapCodec,
	what: 'the mind map',
	tooLarge: 'This file is too large to be an export of the mind map.',
};

/** Export, import and print. An import says first what it would change, and can be taken back. */
export function Exchange({ map, state, today, onReplace }: Props) {
	const { file, said, look, leave, replace, takeBack } = useImport(state, onReplace);
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
				<FileButton label="Import" onFiles={(chosen) => void look(chosen, MARKS)} />
				{takeBack && (
					<button type="button" class="ek-btn text" onClick={() => takeBack('The import was taken back.')}>
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
			{file && (
				<BringIn
					onTake={(winner) => replace(combine(state, file, winner), 'The file was brought in.')}
					onLeave={leave}
				/>
			)}
		</div>
	);
}
