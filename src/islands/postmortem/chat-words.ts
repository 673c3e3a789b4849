import type { ChatProblem } from '../../domain/postmortem/chat.ts';
import type { ChatRefusal } from '../../formats/postmortem/chat/read-chat.ts';

/** Why a chat could not be read, and how to mend it. */
export function chatRefusalText(refusal: ChatRefusal): string {
	const where = 'file' in refusal && refusal.file ? `“${refusal.file}”` : 'This text';
	switch (refusal.reason) {
		case 'empty':
			return 'There is nothing in it yet.';
		case 'zip':
			return `${where} is a ZIP archive. Unpack it first, then choose the channel’s day files and users.json together.`;
		case 'broken-json':
			return `${where} begins like JSON and is not: ${refusal.detail}. Copy it again as a whole, or open the file itself.`;
		case 'no-messages':
			return `${where} holds no messages that this tool knows: it is ${refusal.found}. It reads Slack exports, JSON lists of messages with a time and a text, and copied text whose lines begin with a time. Nothing of what you pasted is lost.`;
	}
}

/** What was not understood, with its place. */
export function problemText({ place, text, kind }: ChatProblem, shape: string): string {
	const where = shape === 'text' ? `Line ${place}` : `Message ${place}`;
	const said = text ? `: “${text.slice(0, 80)}”` : '';
	return `${where}, ${problemWords[kind]}${said}`;
}

const problemWords: Record<ChatProblem['kind'], string> = {
	'broken-time': 'no such time; kept without one',
	'ambiguous-zone': 'this zone’s letters mean several zones, write the offset (+05:30); kept without a time',
	'ambiguous-day': 'day and month could be either, write the year first; kept without a time',
	'no-time': 'no time; kept without one',
	'no-message': 'not a message, left out',
	cut: 'the text ends in the middle; everything before is read',
};
