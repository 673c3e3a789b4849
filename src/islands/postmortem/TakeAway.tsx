import { useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import { downloadText } from '../../browser/files.ts';
import type { Draft } from '../../domain/postmortem/draft.ts';
import { slugOf } from '../../domain/slug.ts';
import { sealText } from '../../formats/envelope.ts';
import { utcDay } from '../../formats/incident/utc.ts';
import { draftCodec } from '../../formats/postmortem/codecs.ts';
import { postmortemMarkdown } from '../../formats/postmortem/markdown.ts';
import type { DraftNames } from '../../formats/postmortem/words.ts';

/** Everything that goes out: Markdown, CSV, a file for a colleague, paper. */
export function TakeAway({ draft, names }: { draft: Draft; names: DraftNames }) {
	const [said, setSaid] = useState('');
	const [byHand, setByHand] = useState('');
	const file = `postmortem-${utcDay(draft.times.began.at ?? draft.createdAt)}`;
	const copy = async () => {
		const text = postmortemMarkdown(draft, names);
		const copied = await copyText(text);
		setSaid(copied ? 'Copied as Markdown.' : 'This browser does not copy: take the text below.');
		setByHand(copied ? '' : text);
	};
	const csv = async (which: 'actions' | 'timeline') => {
		try {
			const { actionsCsv, timelineCsv } = await import('../../formats/postmortem/actions-csv.ts');
			downloadText(
				`${file}-${which}.csv`,
				which === 'actions' ? actionsCsv(draft) : timelineCsv(draft),
				'text/csv',
			);
		} catch {
			setSaid('This part could not be loaded. Look at your connection and try again.');
		}
	};
	const libraryPage = async () => {
		try {
			const { libraryPage } = await import('../../formats/postmortem/library-page.ts');
			downloadText(
				`${slugOf(draft.texts['title'] ?? '') || 'postmortem'}.mdx`,
				libraryPage(draft, names),
				'text/markdown',
			);
			setSaid(
				'Put it into content/docs/postmortems/library/ and run npm run keel -- check: it names what is still missing.',
			);
		} catch {
			setSaid('This part could not be loaded. Look at your connection and try again.');
		}
	};
	const button = (label: string, onClick: () => void) => (
		<button type="button" class="ek-btn" onClick={onClick}>
			{label}
		</button>
	);
	return (
		<details class="ek-pm-section" id="pm-out">
			<summary>
				<h2>Take it away</h2>
			</summary>
			<div class="ek-pm-body">
				<div class="ek-row">
					{button('Copy as Markdown', () => void copy())}
					{button('Markdown', () =>
						downloadText(`${file}.md`, postmortemMarkdown(draft, names), 'text/markdown'),
					)}
					{button('Actions as CSV', () => void csv('actions'))}
					{button('Timeline as CSV', () => void csv('timeline'))}
					{button('Export the draft', () =>
						downloadText(`${file}.json`, sealText(draftCodec, draft, 2), 'application/json'),
					)}
					{button('Page for the library', () => void libraryPage())}
					{button('Print', () => print())}
				</div>
				<p class="ek-pm-help">
					The draft is your copy: it stays in this browser until you take it away. A colleague imports the
					exported file.
				</p>
				<p class="ek-small" role="status">
					{said}
				</p>
				{byHand && (
					<textarea class="ek-field" aria-label="Text to copy by hand" rows={6} readOnly value={byHand} />
				)}
			</div>
		</details>
	);
}
