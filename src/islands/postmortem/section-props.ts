import type { Draft } from '../../domain/postmortem/draft.ts';
import type { PostmortemKit } from '../../domain/postmortem/kit.ts';
import type { Change } from './use-drafts.ts';

/** What each part of the page gets. */
export interface SectionProps {
	draft: Draft;
	change: Change;
	kit: PostmortemKit;
	/** Opens the reader of chats, whose messages come into this draft. */
	onChat?: () => void;
}
