/**
 * How a value is written into the spot where its placeholder stands. One letter, because every placeholder of a page
 * carries it: **w** a whole bare shell word, **i** anywhere as long as the value is inert, **n** a bare number, **p** a PromQL or
 * LogQL string, **r** the same where it holds a regular expression, **l** an SQL literal, **d** an SQL identifier,
 * **j** a JSON string, **u** a part of a URL, **t** plain text that nothing interprets.
 */
export type Slot = 'w' | 'i' | 'n' | 'p' | 'r' | 'l' | 'd' | 'j' | 'u' | 't';

/** Characters that mean nothing special in any language of a code block. */
export const INERT = /^[A-Za-z0-9._-]+$/;
/** A whole number as JSON, SQL, PromQL and a shell all read it: no sign, no leading zero. */
export const WHOLE = /^(0|[1-9][0-9]*)$/;

const regexSigns = /[\\^$.|?*+()[\]{}]/g;
/** Hexadecimal escapes are the same in both kinds of quotes. */
const promqlString = (value: string) =>
	value.replace(/\\/g, '\\\\').replace(/"/g, '\\x22').replace(/'/g, '\\x27');

/** The value as it is written into its slot. The value must have been judged for that slot before. */
export function quote(slot: Slot, value: string): string {
	switch (slot) {
		case 'w':
			return /^[A-Za-z0-9._/:-]+$/.test(value) ? value : `'${value.replace(/'/g, "'\\''")}'`;
		case 'p':
			return promqlString(value);
		case 'r':
			return promqlString(value.replace(regexSigns, '\\$&'));
		case 'l':
			return value.replace(/'/g, "''");
		case 'd':
			return value.replace(/"/g, '""');
		case 'j':
			return JSON.stringify(value).slice(1, -1);
		case 'u':
			// The five that encodeURIComponent leaves as they are have a meaning in some servers.
			return encodeURIComponent(value).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
		default:
			return value;
	}
}
