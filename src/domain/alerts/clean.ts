/** Longest text that is cleaned, in characters; the rest is not looked at. 5,000 alerts of a webhook are about 4 MB. */
export const MAX_PASTE = 8_000_000;

/**
 * Pasted text as plain text: no terminal colours, control or invisible characters, no HTML tags, usual entities
 * decoded, line ends as `\n`. The result is data: whoever shows it shows it as text.
 */
export function plainText(text: string): string {
	const plain = text
		.slice(0, MAX_PASTE)
		.replace(/\r\n?/g, '\n')
		.replace(ANSI, '')
		.replace(INVISIBLE, '')
		.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
		.replace(CONTROL, ' ');
	if (!TAG.test(plain)) return plain.trim();
	return decodeEntities(
		plain
			.replace(/<(script|style)\b[^<>]*>[^<]*<\/\1\s*>/gi, ' ')
			.replace(/<\/?(?:p|br|div|tr|li|h[1-6]|table|ul|ol)\b[^<>]*>/gi, '\n')
			.replace(ANY_TAG, ' '),
	).trim();
}

/**
 * What is worth searching for in a pasted notification or log line: its words without states such as `[FIRING:2]`,
 * times, addresses, ids, quotes and log levels. One line. Empty when nothing is left.
 */
export function searchText(text: string): string {
	return plainText(text.slice(0, 5_000))
		.replace(/\[(?:firing|resolved|alerting|ok|no ?data|pending)(?::\d+)?\]/gi, ' ')
		.replace(/\b[a-z][a-z0-9+.-]*:\/\/\S+/gi, ' ')
		.replace(/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)?/g, ' ')
		.replace(/\b\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\b/g, ' ')
		.replace(/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, ' ')
		.replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, ' ')
		.replace(/\b0x[0-9a-f]+\b/gi, ' ')
		.replace(/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}\b/gi, ' ')
		.replace(/(?:^|[\s[(])(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)(?=[\]\s):]|$)/g, ' ')
		.replace(/["“”‘’`{}[\]()<>|;,]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

const ESCAPE = String.fromCharCode(27);
/** Colours and cursor movements of a terminal (ECMA-48 control sequences and operating system commands). */
const ANSI = new RegExp(`${ESCAPE}(?:\\[[0-9;?]*[ -/]*[@-~]|\\][^\\p{Cc}]*(?:\\p{Cc}\\\\?)?)`, 'gu');
/** Zero width, soft hyphen and direction marks: they hide or reorder what is read. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Every control character but the line end. */
const CONTROL = /[^\P{Cc}\n]/gu;
/** Only known tags: `Vec<String>` and `a < b` in a log line are no markup. */
const TAG_NAMES =
	'a|b|i|p|br|hr|div|span|table|thead|tbody|tr|td|th|ul|ol|li|html|head|body|title|h[1-6]|strong|em|code|pre|img|font|center|script|style|svg|iframe|meta|link|input|form|button';
const TAG = new RegExp(`<\\/?(?:${TAG_NAMES})\\b[^<>]*>|&(?:lt|gt|amp|quot|#39|#x27|nbsp);`, 'i');
const ANY_TAG = new RegExp(`<!--|-->|<!doctype[^<>]*>|<\\/?(?:${TAG_NAMES})\\b[^<>]*>`, 'gi');

const ENTITIES: ReadonlyMap<string, string> = new Map([
	['&lt;', '<'],
	['&gt;', '>'],
	['&quot;', '"'],
	['&#34;', '"'],
	['&#39;', "'"],
	['&#x27;', "'"],
	['&nbsp;', ' '],
	['&amp;', '&'],
]);

function decodeEntities(text: string): string {
	return text.replace(
		/&(?:lt|gt|quot|amp|nbsp|#34|#39|#x27);/gi,
		(found) => ENTITIES.get(found.toLowerCase()) ?? found,
	);
}
