import { isRecord } from '../../envelope.ts';

/** Names by id, for `<@U…>` and `<#C…>`. */
export type NameOf = (id: string) => string | undefined;

/**
 * A message's text as people read it: mentions, channels, groups, dates and links resolved, the three escapes undone last,
 * so that a written `&lt;@U1&gt;` stays what its writer typed.
 */
export function slackText(text: string, nameOf: NameOf): string {
	return text
		.replace(
			/<([@#!])([^>|]*)(?:\|([^>]*))?>|<([^>|\s]+)(?:\|([^>]*))?>/g,
			(found, mark, id, label, link, name) => {
				if (mark === '@') return `@${nameOf(id) ?? label?.replace(/^@/, '') ?? id}`;
				if (mark === '#') return `#${label || nameOf(id) || id}`;
				if (mark === '!') return special(id, label);
				if (!link || !/^(https?:|mailto:|tel:|ftp:)/i.test(link)) return found;
				const address = link.replace(/^(mailto|tel):/i, '');
				return name && name !== address ? `${name} (${address})` : address;
			},
		)
		.replace(/&(lt|gt|amp);/g, (_, entity: 'lt' | 'gt' | 'amp') => ({ lt: '<', gt: '>', amp: '&' })[entity]);
}

/** `<!here>`, `<!subteam^S1|@sre>`, `<!date^1792^{date}|5 October>`. */
function special(id: string, label: string | undefined): string {
	if (label) return label;
	return `@${id.split('^')[0] ?? id}`;
}

/** What a message says that has no text of its own: attachments and blocks, as alert programs send them. */
export function slackParts(message: Record<string, unknown>): string {
	const attachments = Array.isArray(message['attachments']) ? message['attachments'].filter(isRecord) : [];
	const fromAttachments = attachments.flatMap((one) => {
		const said = [one['title'], one['text']].filter((part) => typeof part === 'string' && part);
		return said.length > 0 ? said : typeof one['fallback'] === 'string' ? [one['fallback']] : [];
	});
	const files = Array.isArray(message['files']) ? message['files'].filter(isRecord) : [];
	const fromFiles = files.map((one) => `[file: ${String(one['name'] ?? one['title'] ?? 'without a name')}]`);
	const fromBlocks = fromAttachments.length > 0 ? [] : [blockText(message['blocks'], 0)];
	return [...fromAttachments, ...fromBlocks, ...fromFiles].filter(Boolean).join('\n');
}

/** Deepest nesting of blocks that is followed: Slack's own are four deep. */
const DEEPEST = 12;

function blockText(value: unknown, depth: number): string {
	if (depth > DEEPEST) return '';
	if (Array.isArray(value))
		return value
			.map((one) => blockText(one, depth + 1))
			.filter(Boolean)
			.join('\n');
	if (!isRecord(value)) return '';
	if (value['type'] === 'user') return `<@${String(value['user_id'])}>`;
	if (value['type'] === 'emoji') return `:${String(value['name'])}:`;
	if (value['type'] === 'rich_text_section' && Array.isArray(value['elements']))
		return value['elements'].map((one) => blockText(one, depth + 1)).join('');
	if (typeof value['text'] === 'string') return value['text'];
	if (value['type'] === 'link' && typeof value['url'] === 'string') return value['url'];
	return ['text', 'elements', 'fields', 'element']
		.map((field) => blockText(value[field], depth + 1))
		.filter(Boolean)
		.join('\n');
}
