import { useState } from 'preact/hooks';
import type { Draft } from '../../domain/postmortem/draft.ts';
import { addDraft, chooseDraft, type Drafts, deleteDraft } from '../../domain/postmortem/drafts.ts';
import { utcMinute } from '../../formats/incident/utc.ts';
import { draftCodec } from '../../formats/postmortem/codecs.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { type FileKind, openFile } from '../shared/open-file.ts';
import { toDraft } from './to-draft.ts';
import { draftStore } from './use-drafts.ts';

const DRAFT: FileKind<Draft> = {
	codec: draftCodec,
	what: 'a postmortem draft',
	tooLarge: 'This file is too large to be a draft. A chat is opened under “From a chat”.',
};

/** All drafts of this browser: open, import, delete. */
export function DraftList({ drafts, current }: { drafts: Drafts; current: Draft | undefined }) {
	const [asking, setAsking] = useState<string>();
	const [said, setSaid] = useState('');
	const store = draftStore();
	const take = async (chosen: File) => {
		const opened = await openFile(chosen, DRAFT);
		if ('refused' in opened) return setSaid(opened.refused);
		const draft = opened.value;
		const known = store.get().all.find(({ id }) => id === draft.id);
		// A draft that is here is never overwritten: the file's copy stands beside it.
		const copy = known ? { ...draft, id: `${draft.id}-${Date.now().toString(36)}` } : draft;
		store.update((state) => addDraft(state, copy));
		const beside = known ? 'Imported as a copy: a draft of the same record is here already.' : 'Imported.';
		setSaid([beside, ...opened.notices.map((notice) => `${notice}.`)].join(' '));
	};
	return (
		<div class="ek-pm-list ek-pm-noprint">
			<div class="ek-row">
				{current && (
					<button
						type="button"
						class="ek-btn"
						onClick={() => store.update((state) => chooseDraft(state, undefined))}
					>
						Start another draft
					</button>
				)}
				<FileButton label="Import a draft" onFiles={(chosen) => void take(chosen)} />
				<span class="ek-small" role="status">
					{said}
				</span>
			</div>
			{drafts.all.length > 0 && (
				<details open={!current}>
					<summary>
						Drafts in this browser <span class="ek-num">{drafts.all.length}</span>
					</summary>
					<ul class="ek-rows">
						{drafts.all.map((draft) => {
							const title = draft.texts['title'] || 'Untitled draft';
							return (
								<li key={draft.id}>
									<b>{title}</b>{' '}
									<span class="ek-meta">{`${draft.status} · changed ${utcMinute(draft.changedAt)}`}</span>{' '}
									{draft.id === current?.id ? (
										<span class="ek-meta">open below</span>
									) : (
										<button
											type="button"
											class="ek-link"
											aria-label={`Open ${title}`}
											onClick={() => {
												store.update((state) => chooseDraft(state, draft.id));
												toDraft();
											}}
										>
											Open
										</button>
									)}{' '}
									{asking === draft.id ? (
										<>
											<button
												type="button"
												class="ek-btn"
												onClick={() => store.update((state) => deleteDraft(state, draft.id))}
											>
												Delete for good
											</button>{' '}
											<button type="button" class="ek-btn text" onClick={() => setAsking(undefined)}>
												Keep it
											</button>
										</>
									) : (
										<button
											type="button"
											class="ek-link"
											aria-label={`Delete ${title}`}
											onClick={() => setAsking(draft.id)}
										>
											Delete
										</button>
									)}
								</li>
							);
						})}
					</ul>
				</details>
			)}
		</div>
	);
}
