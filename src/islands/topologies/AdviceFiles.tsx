import { useState } from 'preact/hooks';
import { downloadText, readText } from '../../browser/files.ts';
import type { TopologyAdvice } from '../../domain/topologies/advise.ts';
import { openText, refusalText } from '../../formats/envelope.ts';
import { type AdvisorState, adviceExport, advisorCodec } from '../../formats/topologies/codec.ts';
import { type AdviceContext, adviceMarkdown } from '../../formats/topologies/markdown.ts';

interface Props {
	state: AdvisorState;
	advice: TopologyAdvice;
	context: AdviceContext;
	onOpen: (state: AdvisorState) => void;
}

/** Export, Markdown, print, and opening an export. Opening replaces the answers, and can be taken back. */
export function AdviceFiles({ state, advice, context, onOpen }: Props) {
	const [said, setSaid] = useState<string[]>([]);
	const [before, setBefore] = useState<AdvisorState>();
	const open = async (file: File | undefined) => {
		if (!file) return;
		const read = await readText(file);
		if ('tooLarge' in read) return setSaid(['This file is too large to be an export of the advisor.']);
		const opened = openText(advisorCodec, read.text);
		if (!opened.ok) return setSaid([refusalText(opened.refusal, 'the advisor')]);
		setBefore(state);
		onOpen(opened.value);
		setSaid(['The answers of the file are shown.', ...opened.notices]);
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
				<label class="ek-btn ek-ta-file">
					Open an export
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
							onOpen(before);
							setBefore(undefined);
							setSaid(['Your own answers are back.']);
						}}
					>
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
