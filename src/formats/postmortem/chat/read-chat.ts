import type { ChatLog } from '../../../domain/postmortem/chat.ts';
import { salvageJson } from '../../alerts/salvage-json.ts';
import { isRecord } from '../../envelope.ts';
import { type Collector, collector } from './collect.ts';
import { addOtherMessage } from './other-json.ts';
import { readPlainText, type TextDefaults } from './plain-text.ts';
import { addSlackMessage, addSlackUser, isSlackMessage, isSlackUser } from './slack.ts';

/** A file or a paste. */
export interface ChatText {
	/** Name of the file, empty for a paste. */
	name: string;
	text: string;
}

/** Why a chat could not be read. The text itself stays with the reader. */
export type ChatRefusal =
	| { reason: 'empty' }
	| { reason: 'zip'; file: string }
	| { reason: 'broken-json'; file: string; detail: string }
	| { reason: 'no-messages'; file: string; found: string };

export type ReadChat = { ok: true; log: ChatLog } | { ok: false; refusal: ChatRefusal };

/** Reads one chat from several texts: the days of a Slack export and its users.json, or a single paste. */
export function readChat(texts: readonly ChatText[], defaults: TextDefaults): ReadChat {
	const given = texts
		.map(({ name, text }) => ({ name, text: text.replace(/^\uFEFF/, '') }))
		.filter(({ text }) => text.trim());
	if (given.length === 0) return { ok: false, refusal: { reason: 'empty' } };
	const zip = given.find(({ text }) => text.startsWith('PK\u0003\u0004'));
	if (zip) return { ok: false, refusal: { reason: 'zip', file: zip.name } };
	const into = collector();
	const parsed: { name: string; value: unknown }[] = [];
	for (const { name, text } of given) {
		if (!looksLikeJson(text)) {
			readPlainText(text, defaults, into);
			continue;
		}
		const json = parseJson(text);
		if ('detail' in json)
			return { ok: false, refusal: { reason: 'broken-json', file: name, detail: json.detail } };
		if (json.cut) into.problem({ place: text.split('\n').length, text: text.slice(-80), kind: 'cut' });
		parsed.push({ name, value: json.value });
	}
	const shape =
		parsed.length > 0
			? readJson(
					parsed.map(({ value }) => value),
					into,
				)
			: 'text';
	const log = into.log(shape);
	if (log.messages.length > 0) return { ok: true, log };
	const last = parsed.at(-1);
	return {
		ok: false,
		refusal: { reason: 'no-messages', file: last?.name ?? '', found: shapeOf(last?.value) },
	};
}

/** JSON, or the inside of an object as it is copied out of one: `"1720853740.000005": { … },`. */
function looksLikeJson(text: string): boolean {
	return /^\s*(\{|\[\s*(\{|\]|\[)|"\d{9,11}\.\d+"\s*:)/.test(text);
}

function parseJson(text: string): { value: unknown; cut?: boolean } | { detail: string } {
	let detail = '';
	const bare = text.trim().replace(/,\s*$/, '');
	// As it is; an object's inside without its braces; messages one after the other with commas; one a line.
	for (const form of [text, `{${bare}}`, `[${bare}]`]) {
		try {
			return { value: JSON.parse(form) };
		} catch (error) {
			detail ||= error instanceof Error ? error.message : String(error);
		}
	}
	try {
		return {
			value: text
				.split('\n')
				.filter((line) => line.trim())
				.map((line) => JSON.parse(line)),
		};
	} catch {
		// A paste that lost its end: everything up to the last whole value is worth having.
		const salvaged = salvageJson(text);
		return salvaged?.cut ? { value: salvaged.value, cut: true } : { detail };
	}
}

/** Users first, in whatever file they stand, so that every message finds its names. */
function readJson(values: readonly unknown[], into: Collector): ChatLog['shape'] {
	const lists = values.map(listOf);
	const names = new Map<string, string>();
	for (const { users } of lists) for (const user of users) addSlackUser(into, names, user);
	const messages = lists.flatMap((list) => list.messages);
	if (messages.some(isSlackMessage)) {
		for (const message of messages)
			if (isSlackMessage(message) && isRecord(message['user_profile']))
				addSlackUser(into, names, { id: message['user'], profile: message['user_profile'] });
		messages.forEach((message, at) => {
			if (isSlackMessage(message)) addSlackMessage(into, names, message);
			else if (isRecord(message) && typeof message['text'] === 'string')
				brokenSlack(message, at + 1, into, names);
		});
		return 'slack';
	}
	messages.forEach((message, at) => {
		if (!addOtherMessage(into, message, at + 1))
			into.problem({ place: at + 1, text: JSON.stringify(message) ?? '', kind: 'no-message' });
	});
	return 'other-json';
}

/** A Slack message whose time is damaged is kept without one. */
function brokenSlack(
	message: Record<string, unknown>,
	place: number,
	into: Collector,
	names: ReadonlyMap<string, string>,
): void {
	const by = String(message['user'] ?? message['user_id'] ?? message['username'] ?? 'unknown');
	into.problem({
		place,
		text: String(message['ts'] ?? ''),
		kind: message['ts'] === undefined ? 'no-time' : 'broken-time',
	});
	into.name(by, [names.get(by)]);
	into.add({ by, text: String(message['text']) });
}

/** The messages and users of a file, whatever holds them. */
function listOf(value: unknown): { messages: unknown[]; users: Record<string, unknown>[] } {
	if (Array.isArray(value)) {
		const users = value.filter((one) => isSlackUser(one) && !isSlackMessage(one) && !('author' in one));
		return users.length === value.length && users.length > 0
			? { messages: [], users }
			: { messages: value, users: [] };
	}
	if (!isRecord(value)) return { messages: [], users: [] };
	if (isSlackMessage(value)) return { messages: [value], users: [] };
	const users = Array.isArray(value['users']) ? value['users'].filter(isSlackUser) : [];
	const list = ['messages', 'value', 'posts', 'items', 'data']
		.map((name) => value[name])
		.find((one): one is unknown[] => Array.isArray(one));
	// Keyed by time, as some tools write it.
	const keyed = Object.entries(value).flatMap(([key, one]) =>
		isRecord(one) ? [/^\d{9,11}\.\d+$/.test(key) && one['ts'] === undefined ? { ...one, ts: key } : one] : [],
	);
	return { messages: list ?? keyed.filter((one) => !('ok' in one)), users };
}

function shapeOf(value: unknown): string {
	if (Array.isArray(value))
		return `a list of ${value.length} entries${isRecord(value[0]) ? ` with ${keysOf(value[0])}` : ''}`;
	return isRecord(value) ? `an object with ${keysOf(value)}` : 'no list and no object';
}

function keysOf(value: Record<string, unknown>): string {
	const keys = Object.keys(value);
	return keys.length === 0
		? 'nothing in it'
		: `${keys.slice(0, 6).join(', ')}${keys.length > 6 ? ', …' : ''}`;
}
