import { openStore, type Store } from '../../browser/store.ts';
import type { Draft } from '../../domain/postmortem/draft.ts';
import { changeDraft, currentDraft, type Drafts } from '../../domain/postmortem/drafts.ts';
import { draftsCodec } from '../../formats/postmortem/codecs.ts';
import { useFollowed } from '../shared/use-store.ts';

let store: Store<Drafts> | undefined;

/** The one store of all drafts. */
export function draftStore(): Store<Drafts> {
	store ??= openStore({ key: 'even-keel:postmortems', codec: draftsCodec });
	return store;
}

/** All drafts of this browser, kept up to date, also with other tabs. */
export function useDrafts() {
	const store = draftStore();
	const drafts = useFollowed(store);
	return { drafts, current: currentDraft(drafts), trouble: store.trouble(), notices: store.notices() };
}

/** Changes one draft. Works on its newest state, also when another tab wrote it. */
export type Change = (change: (draft: Draft) => Draft) => void;

/** The way to change one draft. */
export function changer(id: string): Change {
	return (change) => draftStore().update((drafts) => changeDraft(drafts, id, Date.now(), change));
}
