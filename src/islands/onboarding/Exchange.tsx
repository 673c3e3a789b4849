import { copyText } from '../../browser/clipboard.ts';
import { downloadText } from '../../browser/files.ts';
import type { Day } from '../../domain/mind-map/day.ts';
import { emptyOnboarding, type OnboardingState, type TickGroup } from '../../domain/onboarding/ticks.ts';
import { sealText } from '../../formats/envelope.ts';
import { onboardingCodec } from '../../formats/onboarding/codec.ts';
import { combine } from '../../formats/onboarding/combine.ts';
import { onboardingMarkdown } from '../../formats/onboarding/markdown.ts';
import { FileButton } from '../shared/FileButton.tsx';
import type { FileKind } from '../shared/open-file.ts';
import { useImport } from '../shared/use-import.ts';

interface Props {
	groups: TickGroup[];
	state: OnboardingState;
	today: Day;
	onReplace: (state: OnboardingState) => void;
}

const TICKS: FileKind<OnboardingState> = {
	codec: onboardingCodec,
	what: 'the onboarding',
	limit: 2 * 1024 * 1024,
	tooLarge: 'This file is larger than 2 MiB: no onboarding is. Nothing was read.',
	untouched: ' Your own ticks are untouched.',
};

/** What goes to the mentor, and what comes from a newcomer. A file is looked at first; nothing is lost by bringing it in. */
export function Exchange({ groups, state, today, onReplace }: Props) {
	const { file, said, say, look, leave, replace, takeBack } = useImport(state, onReplace);
	const markdown = onboardingMarkdown(groups, state, today);

	const copy = async () =>
		say([
			(await copyText(markdown)) ? 'Copied.' : 'This browser does not let pages copy. Take the download.',
		]);
	return (
		<div class="ek-ob-exchange">
			<div class="ek-row">
				<button type="button" class="ek-btn main" onClick={copy}>
					Copy for my mentor
				</button>
				<button
					type="button"
					class="ek-btn"
					onClick={() => downloadText(`onboarding-${today}.md`, markdown, 'text/markdown')}
				>
					Markdown
				</button>
				<button
					type="button"
					class="ek-btn"
					onClick={() =>
						downloadText(`onboarding-${today}.json`, sealText(onboardingCodec, state, 2), 'application/json')
					}
				>
					Export
				</button>
				<FileButton label="Open a file" onFiles={(chosen) => void look(chosen, TICKS)} />
				<button type="button" class="ek-btn" onClick={() => print()}>
					Print
				</button>
				<button
					type="button"
					class="ek-btn text"
					onClick={() => replace(emptyOnboarding(), 'Everything was erased.')}
				>
					Erase all
				</button>
				{takeBack && (
					<button type="button" class="ek-btn" onClick={() => takeBack('It is as it was before.')}>
						Take it back
					</button>
				)}
			</div>
			<div role="status">
				{said.map((line) => (
					<p key={line}>{line}</p>
				))}
			</div>
			{file && (
				<section class="ek-ob-look" aria-label="The file">
					<textarea
						class="ek-field"
						rows={12}
						readOnly
						aria-label="What the file says"
						value={onboardingMarkdown(groups, file, today)}
					/>
					<div class="ek-row">
						<button
							type="button"
							class="ek-btn"
							onClick={() =>
								replace(combine(state, file), 'The file was brought in: all ticks of both are here.')
							}
						>
							Bring it in
						</button>
						<button type="button" class="ek-btn main" onClick={leave}>
							Only look
						</button>
					</div>
				</section>
			)}
		</div>
	);
}
