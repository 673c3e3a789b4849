import { useEffect, useState } from 'preact/hooks';
import type { Context, Round } from '../../domain/assessment/round.ts';
import { currentRound, sessionAfter } from '../../domain/assessment/session.ts';
import { refusalText } from '../../formats/envelope.ts';
import { freshId, type Kept } from './store.ts';

/** A round that came by link: looked at, not kept, until the reader asks for it. */
export interface Shared {
	round: Round | undefined;
	/** What was read of the link and what was not. */
	notices: string[];
	/** Changes the shared round on this page alone. */
	change: (
		event: { kind: 'context'; change: Partial<Context> } | { kind: 'suppose'; step: string; done: boolean },
	) => void;
	keep: () => void;
	leave: () => void;
}

/** Reads the fragment of this page's address. */
export function useShared(kept: Kept): Shared {
	const [round, setRound] = useState<Round>();
	const [notices, setNotices] = useState<string[]>([]);
	useEffect(() => {
		const read = async () => {
			// Most readers come without a link: what reads it is fetched for those who have one.
			if (!/(^#|&)a=/.test(location.hash)) return;
			const { openLink } = await import('../../formats/assessment/share-link.ts');
			const opened = openLink(location.hash.slice(1));
			if (opened.kind === 'read') setRound({ ...opened.round, id: freshId() });
			if (opened.kind === 'refused')
				setNotices([`${refusalText(opened.refusal, 'the assessment')} Your own rounds are untouched.`]);
			if (opened.kind === 'read') setNotices(opened.notices);
		};
		read();
		addEventListener('hashchange', read);
		return () => removeEventListener('hashchange', read);
	}, []);
	const leave = () => {
		history.replaceState(history.state, '', location.pathname);
		setRound(undefined);
		setNotices([]);
	};
	return {
		round,
		notices,
		change: (event) => {
			if (!round) return;
			const alone = { rounds: [round], current: round.id, unread: [] };
			setRound(currentRound(sessionAfter(alone, event)));
		},
		keep: () => {
			if (round) kept.send({ kind: 'import', rounds: [round], freshIds: [freshId(1)] });
			leave();
		},
		leave,
	};
}

/** Says that what is shown came by link, and what can be done with it. */
export function SharedNote({ shared }: { shared: Shared }) {
	return (
		<>
			{shared.notices.map((notice) => (
				<p class="ek-note danger" key={notice}>
					{notice}
				</p>
			))}
			{shared.round && (
				<div class="ek-note accent ek-row">
					<span>
						You are looking at “{shared.round.name}”, which came by link. It is not kept here; your own rounds
						are untouched.
					</span>
					<button type="button" class="ek-btn" onClick={shared.keep}>
						Keep it as a round
					</button>
					<button type="button" class="ek-btn text" onClick={shared.leave}>
						Back to my own
					</button>
				</div>
			)}
		</>
	);
}
