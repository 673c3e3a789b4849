import { downloadText } from '../../browser/files.ts';
import type { Day } from '../../domain/mind-map/day.ts';
import { type ReadinessState, reviewAt } from '../../domain/readiness/review.ts';
import { sealText } from '../../formats/envelope.ts';
import { readinessCodec } from '../../formats/readiness/codec.ts';
import { combine, difference } from '../../formats/readiness/combine.ts';
import { readinessFileName } from '../../formats/readiness/file-name.ts';
import { BringIn } from '../shared/BringIn.tsx';
import { FileButton } from '../shared/FileButton.tsx';
import type { FileKind } from '../shared/open-file.ts';
import { useImport } from '../shared/use-import.ts';

interface Props {
	state: ReadinessState;
	today: Day;
	onReplace: (state: ReadinessState) => void;
}

const REVIEWS: FileKind<ReadinessState> = {
	codec: readinessCodec,
	what: 'the checklist',
	limit: 5 * 1024 * 1024,
	tooLarge: 'This file is larger than 5 MiB: no checklist is. Nothing was read.',
	untouched: ' Your own reviews are untouched.',
};

/** Export and import. An import says first what it would change, loses nothing, and can be taken back. */
export function Exchange({ state, today, onReplace }: Props) {
	const { file, said, look, leave, replace, takeBack } = useImport(state, onReplace);
	const shown = reviewAt(state, state.current);

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
				<FileButton label="Import" onFiles={(chosen) => void look(chosen, REVIEWS)} />
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
				<BringIn
					onTake={(winner) => replace(combine(state, file, winner), 'The file was brought in.')}
					onLeave={leave}
				/>
			)}
		</section>
	);
}
