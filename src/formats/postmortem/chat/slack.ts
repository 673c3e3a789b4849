import { isRecord } from '../../envelope.ts';
import type { Collector } from './collect.ts';
import { type NameOf, slackParts, slackText } from './slack-text.ts';

/** Messages that say only that somebody came or went, or that a setting changed. */
const NOISE =
	/^(channel|group)_(join|leave|topic|purpose|name|archive|unarchive|posting_permissions)$|^(bot_add|bot_remove|pinned_item|unpinned_item|huddle_thread|reminder_add|tombstone|message_deleted)$/;

/** A message as Slack writes it, and an entry of its lists of users. */
interface SlackMessage extends Record<string, unknown> {
	ts: string;
}
interface SlackUser extends Record<string, unknown> {
	id: string;
}

/** True for a message as Slack writes it: it has a `ts` of seconds. */
export function isSlackMessage(value: unknown): value is SlackMessage {
	return isRecord(value) && typeof value['ts'] === 'string' && /^\d{9,11}(\.\d+)?$/.test(value['ts']);
}

/** True for an entry of `users.json`, or of a list of channels: an id and a name. */
export function isSlackUser(value: unknown): value is SlackUser {
	return isRecord(value) && typeof value['id'] === 'string' && /^[UWBC][A-Z0-9]{2,}$/.test(value['id']);
}

/** Reads a user's names: display name first, because that is what people see. */
export function addSlackUser(
	into: Collector,
	names: Map<string, string>,
	user: Record<string, unknown>,
): void {
	const profile = isRecord(user['profile']) ? user['profile'] : {};
	const texts = [
		profile['display_name'],
		profile['real_name'],
		user['real_name'],
		user['name'],
		profile['name'],
	].filter((name): name is string => typeof name === 'string' && name !== '');
	const id = String(user['id'] ?? '');
	if (texts[0]) names.set(id, texts[0]);
	into.name(id, texts, user['is_bot'] === true);
}

/** Reads one message, its earlier form and the replies that some exports put inside. */
export function addSlackMessage(
	into: Collector,
	names: Map<string, string>,
	found: Record<string, unknown>,
	depth = 0,
): void {
	// message_changed wraps the newer text; its own `ts` is that of the change.
	const inner = isRecord(found['message']) && isSlackMessage(found['message']) ? found['message'] : undefined;
	const message = found['subtype'] === 'message_changed' && inner ? inner : found;
	const replies = [message['slackdump_thread_replies'], message['thread_messages'], message['replies']]
		.flat()
		.filter(isSlackMessage)
		.filter((reply) => typeof reply['text'] === 'string');
	if (!NOISE.test(String(message['subtype'] ?? ''))) addOne(into, names, message);
	if (depth < 2) for (const reply of replies) addSlackMessage(into, names, reply, depth + 1);
}

function addOne(into: Collector, names: Map<string, string>, message: Record<string, unknown>): void {
	const text = (name: string) => (typeof message[name] === 'string' ? (message[name] as string) : '');
	const profile = isRecord(message['user_profile']) ? message['user_profile'] : {};
	const botProfile = isRecord(message['bot_profile']) ? message['bot_profile'] : {};
	const bot =
		message['subtype'] === 'bot_message' ||
		(text('bot_id') !== '' && text('user') === '') ||
		isRecord(message['bot_profile']);
	const id = text('user') || text('user_id') || text('bot_id') || text('username') || 'unknown';
	// A bot's id stands for all its users: its name in this message tells them apart.
	const by = bot ? `bot:${text('username') || String(botProfile['name'] ?? '') || id}` : id;
	if (bot) into.name(by, [text('username'), stringOf(botProfile['name'])], true);
	else if (isRecord(message['user_profile'])) addSlackUser(into, names, { id, profile });
	else into.name(by, [text('username') || names.get(id)]);
	const nameOf: NameOf = (one) => names.get(one);
	const said = slackText(text('text') || slackParts(message), nameOf).trim();
	const withFiles =
		text('text') && Array.isArray(message['files'])
			? slackText(slackParts({ files: message['files'] }), nameOf)
			: '';
	const whole = [said, withFiles].filter(Boolean).join('\n');
	const ts = text('ts');
	if (!whole) return;
	into.add({
		id: `slack-${ts}-${id}`,
		at: Math.round(Number(ts) * 1000),
		by,
		text: whole,
		...(text('thread_ts') && text('thread_ts') !== ts ? { reply: true as const } : {}),
		...(isRecord(message['edited']) ? { edited: true as const } : {}),
		...(bot ? { bot: true as const } : {}),
	});
}

function stringOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
