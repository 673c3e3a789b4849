import { isRecord } from '../../envelope.ts';
import type { Collector } from './collect.ts';

const TIMES = [
	'timestamp',
	'created_at',
	'create_at',
	'createdDateTime',
	'created',
	'date',
	'time',
	'sent_at',
	'ts',
];
const TEXTS = ['content', 'text', 'message', 'body', 'msg'];
const PEOPLE = ['author', 'from', 'user', 'sender', 'username', 'u'];
const NAMES = ['nickname', 'displayName', 'display_name', 'name', 'username', 'real_name', 'email'];

/**
 * Reads a message of another program by the names that such fields have: Discord, Teams, Mattermost, Rocket.Chat and
 * Zulip all use some of these. HTML in a text stays text.
 * @returns false where it is no message
 */
export function addOtherMessage(into: Collector, value: unknown, place: number): boolean {
	const found = isRecord(value) && isRecord(value['post']) ? value['post'] : value;
	if (!isRecord(found)) return false;
	const text = textOf(first(found, TEXTS));
	const by = personOf(first(found, PEOPLE));
	const timeField = first(found, TIMES);
	if (!text || (timeField === undefined && !by)) return false;
	const at = timeOf(timeField);
	if (at === undefined)
		into.problem({
			place,
			text: JSON.stringify(timeField ?? null) ?? '',
			kind: timeField === undefined ? 'no-time' : 'broken-time',
		});
	const id = found['id'] ?? found['_id'];
	const author = isRecord(found['author']) ? found['author'] : {};
	const bot = author['isBot'] === true || author['bot'] === true;
	into.name(by || 'unknown', [by], bot);
	into.add({
		...(typeof id === 'string' || typeof id === 'number' ? { id: `json-${id}` } : {}),
		...(at === undefined ? {} : { at }),
		by: by || 'unknown',
		text,
		...(bot ? { bot: true as const } : {}),
	});
	return true;
}

function first(record: Record<string, unknown>, names: readonly string[]): unknown {
	const name = names.find((one) => record[one] !== undefined && record[one] !== null && record[one] !== '');
	return name === undefined ? undefined : record[name];
}

function textOf(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	return isRecord(value) ? textOf(value['content'] ?? value['text'] ?? '') : '';
}

function personOf(value: unknown): string {
	if (typeof value === 'string' || typeof value === 'number') return String(value);
	if (!isRecord(value)) return '';
	if (isRecord(value['user'])) return personOf(value['user']);
	const name = first(value, NAMES);
	return typeof name === 'string' ? name : '';
}

/** Milliseconds of ISO text, or of a number in seconds, milliseconds or microseconds. */
export function timeOf(value: unknown): number | undefined {
	if (isRecord(value)) return timeOf(value['$date']);
	if (typeof value === 'string' && !/^\d{9,17}(\.\d+)?$/.test(value)) {
		// Without a zone the text is read as UTC: the reader's own zone would change the hours from desk to desk.
		const zoned = /([zZ]|[+-]\d{2}:?\d{2})$/.test(value.trim()) ? value.trim() : `${value.trim()}Z`;
		const time = /^\d{4}-\d{2}-\d{2}[T ]/.test(zoned) ? Date.parse(zoned.replace(' ', 'T')) : Number.NaN;
		return Number.isNaN(time) ? undefined : time;
	}
	const number = Number(value);
	if (!(number > 0)) return undefined;
	if (number < 1e11) return Math.round(number * 1000);
	return number < 1e14 ? Math.round(number) : Math.round(number / 1000);
}
