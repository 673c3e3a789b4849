import type { ChatMessage } from '../domain/postmortem/chat.ts';
import type { ChatSummary } from '../domain/postmortem/chat-view.ts';
import type { TextDefaults } from '../formats/postmortem/chat/plain-text.ts';
import type { ChatRefusal } from '../formats/postmortem/chat/read-chat.ts';

/** What the page asks the reader of chats. */
export type ChatAsked =
	| { kind: 'read'; sources: (File | string)[]; defaults: TextDefaults }
	| { kind: 'pick'; from: number | undefined; to: number | undefined; most: number };

/** What it answers. */
export type ChatAnswer =
	| { kind: 'read'; summary: ChatSummary }
	| { kind: 'refused'; refusal: ChatRefusal }
	| { kind: 'picked'; messages: ChatMessage[]; found: number }
	/** The reader itself could not be started, or ended: the site does not answer, or memory is short. */
	| { kind: 'failed' };

/** Reads chats in a worker of our own, so that ten megabytes do not hold up the page. */
export interface ChatReader {
	ask: (asked: ChatAsked) => Promise<ChatAnswer>;
	close: () => void;
}

/** Starts a reader. Close it when the chat is no longer needed: it holds all messages. */
export function openChatReader(): ChatReader {
	const worker = new Worker(new URL('./chat-worker.ts', import.meta.url), { type: 'module' });
	const waiting = new Map<number, (answer: ChatAnswer) => void>();
	let next = 0;
	let failed = false;
	worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; given: ChatAnswer }>) => {
		waiting.get(data.id)?.(data.given);
		waiting.delete(data.id);
	});
	const fail = () => {
		failed = true;
		for (const tell of waiting.values()) tell({ kind: 'failed' });
		waiting.clear();
	};
	worker.addEventListener('error', fail);
	return {
		ask: (asked) =>
			new Promise((tell) => {
				if (failed) return tell({ kind: 'failed' });
				waiting.set(next, tell);
				worker.postMessage({ id: next++, asked });
			}),
		close: () => {
			worker.terminate();
			fail();
		},
	};
}
