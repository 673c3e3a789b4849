import { useEffect, useRef, useState } from 'preact/hooks';
import { type ChatAnswer, type ChatReader, openChatReader } from '../../browser/chat-reader.ts';
import { minutesOf } from './zones.ts';

/** What times without a day or a zone are taken as. */
export interface ChatDefaults {
	day: string;
	/** Offset such as `+01:00`. */
	zone: string;
}

/** Reads chats in the worker, which is started with the first one and ends with the island. */
export function useChat() {
	const reader = useRef<ChatReader | undefined>(undefined);
	const [sources, setSources] = useState<(File | string)[]>([]);
	const [busy, setBusy] = useState(false);
	const [answer, setAnswer] = useState<ChatAnswer>();
	const round = useRef(0);
	useEffect(() => () => reader.current?.close(), []);
	return {
		/** What was read last, or is being read. */
		sources,
		busy,
		answer,
		reader: reader.current,
		/** Another number with each reading. */
		round: round.current,
		read: async (next: (File | string)[], { day, zone }: ChatDefaults) => {
			setSources(next);
			if (next.length === 0) return setAnswer(undefined);
			const mine = ++round.current;
			setBusy(true);
			reader.current ??= openChatReader();
			const defaults = { day, zone: minutesOf(zone) };
			const given = await reader.current.ask({ kind: 'read', sources: next, defaults });
			// An answer to an earlier text would replace the one to a later text.
			if (mine !== round.current) return;
			setBusy(false);
			setAnswer(given);
			if (given.kind === 'failed') reader.current = undefined;
		},
	};
}
