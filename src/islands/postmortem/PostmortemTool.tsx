import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readFragment } from '../../browser/fragment.ts';
import { newId } from '../../browser/new-id.ts';
import { draftFromChat, withMessages } from '../../domain/postmortem/chat.ts';
import { addDraft, changeDraft, chooseDraft } from '../../domain/postmortem/drafts.ts';
import type { PostmortemKit } from '../../domain/postmortem/kit.ts';
import { type KeptWords, Troubles } from '../shared/Troubles.tsx';
import { DraftList } from './DraftList.tsx';
import { lazy } from './lazy.tsx';
import { StartDraft } from './StartDraft.tsx';
import { toDraft } from './to-draft.ts';
import { draftStore, useDrafts } from './use-drafts.ts';

const DraftEditor = lazy(() => import('./DraftEditor.tsx').then((part) => part.DraftEditor));
const ChatImport = lazy(() => import('./ChatImport.tsx').then((part) => part.ChatImport));

const WORDS: KeptWords = {
	one: 'draft',
	all: 'postmortem drafts',
	makeRoom: 'export this draft, then delete old drafts or incident records',
};

/** The draft tool: all drafts of this browser, and the one that is open. */
export function PostmortemTool({ kit }: { kit: PostmortemKit }) {
	const { drafts, current, trouble, notices } = useDrafts();
	const [asked] = useState(() => readFragment().get('incident') ?? undefined);
	// The link of an incident's record opens the draft that was begun from it, or leads to beginning one.
	useEffect(() => {
		if (asked)
			draftStore().update((state) =>
				chooseDraft(state, state.all.find(({ from }) => from?.id === asked)?.id),
			);
	}, [asked]);
	const [chat, setChat] = useState(false);
	const take: ComponentProps<typeof ChatImport>['onTake'] = (messages, { people }, roles) => {
		const now = Date.now();
		draftStore().update((state) =>
			current
				? changeDraft(state, current.id, now, (draft) => withMessages(draft, messages, people, roles))
				: addDraft(state, draftFromChat(messages, people, roles, newId(), now)),
		);
		setChat(false);
		toDraft();
	};
	return (
		<div class="ek-pm not-content">
			<Troubles {...{ trouble, notices }} words={WORDS} />
			{chat ? (
				<ChatImport
					day={current?.times.began.at ?? Date.now()}
					onTake={take}
					onLeave={() => setChat(false)}
				/>
			) : (
				<>
					<DraftList drafts={drafts} current={current} />
					{current ? (
						<DraftEditor key={current.id} draft={current} kit={kit} onChat={() => setChat(true)} />
					) : (
						<StartDraft kit={kit} chosen={asked} onChat={() => setChat(true)} />
					)}
				</>
			)}
		</div>
	);
}
