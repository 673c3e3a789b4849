import type { ChatLog, ChatMessage } from './chat.ts';

/** What a page needs to know of a chat before messages are chosen: small, however long the chat is. */
export interface ChatSummary extends Omit<ChatLog, 'messages'> {
	total: number;
	/** Messages without a readable time. */
	untimed: number;
	/** Times of the first and the last message; absent where none has one. */
	first?: number;
	last?: number;
	/** Where an incident is likely: the six hours with the most messages, where the chat is much longer than that. */
	busiest?: { from: number; to: number };
}

const HOUR = 3_600_000;
/** Longest stretch that is looked for: most incidents are over by then. */
const STRETCH = 6 * HOUR;

/** The summary of a chat whose messages are in order of time. */
export function chatSummary(log: ChatLog): ChatSummary {
	const { messages, ...rest } = log;
	const times = messages.flatMap(({ at }) => at ?? []);
	const first = times[0];
	const last = times.at(-1);
	const summary = { ...rest, total: messages.length, untimed: messages.length - times.length };
	if (first === undefined || last === undefined) return summary;
	const busiest = last - first > 2 * STRETCH ? busiestStretch(times) : undefined;
	return { ...summary, first, last, ...(busiest ? { busiest } : {}) };
}

/** Messages between two moments, both included; without bounds all, those without a time too. */
export function pickMessages(
	{ messages }: Pick<ChatLog, 'messages'>,
	from: number | undefined,
	to: number | undefined,
	most: number,
): { messages: ChatMessage[]; found: number } {
	const found = messages.filter(({ at }) =>
		at === undefined
			? from === undefined && to === undefined
			: (from === undefined || at >= from) && (to === undefined || at <= to),
	);
	return { messages: found.slice(0, most), found: found.length };
}

/** Two pointers over the times: the stretch with the most messages, the earliest of equals, to whole minutes outwards. */
function busiestStretch(times: readonly number[]): { from: number; to: number } {
	let best = { from: 0, to: 0 };
	let start = 0;
	for (let end = 0; end < times.length; end++) {
		while ((times[end] ?? 0) - (times[start] ?? 0) > STRETCH) start++;
		if (end - start > best.to - best.from) best = { from: start, to: end };
	}
	const MINUTE = 60_000;
	return {
		from: Math.floor((times[best.from] ?? 0) / MINUTE) * MINUTE,
		to: Math.ceil((times[best.to] ?? 0) / MINUTE) * MINUTE,
	};
}
