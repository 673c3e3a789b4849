import { downloadText } from '../../browser/files.ts';
import type { TopologyAdvice } from '../../domain/topologies/advise.ts';
import { type AdvisorState, adviceExport, advisorCodec } from '../../formats/topologies/codec.ts';
import { type AdviceContext, adviceMarkdown } from '../../formats/topologies/markdown.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { type FileKind, openFile } from '../shared/open-file.ts';
import { useImport } from '../shared/use-import.ts';

interface Props {
	state: AdvisorState;
	advice: TopologyAdvice;
	context: AdviceContext;
	onOpen: (state: AdvisorState) => void;
}

const ANSWERS: FileKind<AdvisorState> = {
	codec: advisorCodec,
	what: 'the advisor',
	tooLarge: 'This file is too large to be an export of the advisor.',
};

/** Export, Markdown, print, and opening an export. Opening replaces the answers, and can be taken back. */
export function AdviceFiles({ state, advice, context, onOpen }: Props) {
	const { said, say, replace, takeBack } = useImport(state, onOpen);
	const open = async (file: File) => {
		const opened = await openFile(file, ANSWERS);
		if ('refused' in opened) say([opened.refused]);
		else replace(opened.value, 'The answers of the file are shown.', ...opened.notices);
	};
	return (
		<div class="ek-ta-files">
			<div class="ek-row">
				<button
					type="button"
					class="ek-btn"
					onClick={() =>
						downloadText('topology-advice.json', adviceExport(state, advice), 'application/json')
					}
				>
					Export
				</button>
				<button
					type="button"
					class="ek-btn"
					onClick={() =>
						downloadText(
							'topology-advice.md',
							adviceMarkdown(advice, state.answers, context),
							'text/markdown',
						)
					}
				>
					Markdown
				</button>
				<button type="button" class="ek-btn" onClick={() => print()}>
					Print
				</button>
				<FileButton label="Open an export" onFiles={(file) => void open(file)} />
				{takeBack && (
					<button type="button" class="ek-btn text" onClick={() => takeBack('Your own answers are back.')}>
						Take it back
					</button>
				)}
			</div>
			<div role="status">
				{said.map((line) => (
					<p key={line}>{line}</p>
				))}
			</div>
		</div>
	);
}
