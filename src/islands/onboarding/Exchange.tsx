import { useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import { downloadText, readText } from '../../browser/files.ts';
import type { Day } from '../../domain/mind-map/day.ts';
import { emptyOnboarding, type OnboardingState, type TickGroup } from '../../domain/onboarding/ticks.ts';
import { openText, refusalText, sealText } from '../../formats/envelope.ts';
import { onboardingCodec } from '../../formats/onboarding/codec.ts';
import { combine } from '../../formats/onboarding/combine.ts';
import { onboardingMarkdown } from '../../formats/onboarding/markdown.ts';

interface Props {
	groups: TickGroup[];
	state: OnboardingState;
	today: Day;
	onReplace: (state: OnboardingState) => void;
}

/** What goes to the mentor, and what comes from a newcomer. A file is looked at first; nothing is lost by bringing it in. */
export function Exchange({ groups, state, today, onReplace }: Props) {
	const [said, setSaid] = useState<string[]>([]);
	const [file, setFile] = useState<OnboardingState>();
	const [before, setBefore] = useState<OnboardingState>();
	const markdown = onboardingMarkdown(groups, state, today);

	const copy = async () =>
		setSaid([
			(await copyText(markdown)) ? 'Copied.' : 'This browser does not let pages copy. Take the download.',
		]);
	const open = async (chosen: File | undefined) => {
		if (!chosen) return;
		const read = await readText(chosen, 2 * 1024 * 1024);
		setFile(undefined);
		if ('tooLarge' in read)
			return setSaid(['This file is larger than 2 MiB: no onboarding is. Nothing was read.']);
		const opened = openText(onboardingCodec, read.text);
		if (!opened.ok)
			return setSaid([`${refusalText(opened.refusal, 'the onboarding')} Your own ticks are untouched.`]);
		setFile(opened.value);
		setSaid(opened.notices);
	};
	const replace = (value: OnboardingState, told: string) => {
		setBefore(state);
		onReplace(value);
		setFile(undefined);
		setSaid([told]);
	};
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
				<label class="ek-btn ek-ob-file">
					Open a file
					<input
						type="file"
						accept=".json,application/json"
						onChange={(event) => {
							void open(event.currentTarget.files?.[0]);
							event.currentTarget.value = '';
						}}
					/>
				</label>
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
				{before && (
					<button
						type="button"
						class="ek-btn"
						onClick={() => {
							onReplace(before);
							setBefore(undefined);
							setSaid(['It is as it was before.']);
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
						<button type="button" class="ek-btn main" onClick={() => setFile(undefined)}>
							Only look
						</button>
					</div>
				</section>
			)}
		</div>
	);
}
