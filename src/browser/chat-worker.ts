import type { ChatLog } from '../domain/postmortem/chat.ts';
import { chatSummary, pickMessages } from '../domain/postmortem/chat-view.ts';
import { readChat } from '../formats/postmortem/chat/read-chat.ts';
import type { ChatAnswer, ChatAsked } from './chat-reader.ts';

/** Reads chats beside the page: it holds the messages and hands out only those that were chosen. */
let log: ChatLog | undefined;

addEventListener('message', ({ data }: MessageEvent<{ id: number; asked: ChatAsked }>) => {
	void answer(data.asked).then((given) => postMessage({ id: data.id, given }));
});

async function answer(asked: ChatAsked): Promise<ChatAnswer> {
	if (asked.kind === 'pick')
		return { kind: 'picked', ...pickMessages(log ?? { messages: [] }, asked.from, asked.to, asked.most) };
	const texts = await Promise.all(
		asked.sources.map(async (source) =>
			typeof source === 'string'
				? { name: '', text: source }
				: { name: source.name, text: await source.text() },
		),
	);
	const read = readChat(texts, asked.defaults);
	log = read.ok ? read.log : undefined;
	return read.ok
		? { kind: 'read', summary: chatSummary(read.log) }
		: { kind: 'refused', refusal: read.refusal };
}
