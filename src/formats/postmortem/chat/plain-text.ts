import type { Collector } from './collect.ts';
import { readTime, type TextTime } from './text-time.ts';

/** What a text leaves open, decided by the reader. */
export interface TextDefaults {
	/** Day of the first line that has a time alone: YYYY-MM-DD. */
	day: string;
	/** Minutes east of UTC for times without a zone. */
	zone: number;
}

/** What looks like a time at the head of a line, in brackets or not: digits, colons, a day, a zone. */
const HEAD =
	/^\s*(?:\[([^\]]{4,40})\]|((?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[,T ]\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s?(?:[+-]\d{2}:?\d{2}|Z|[A-Z]{3,4}(?=[\s:,\-–—|\]]|$)))?))\s*(.*)$/;
/** A line without this holds no time: most lines of a long text are told apart by it alone. */
const CLOCKED = /\d[:.]\d\d/;
/** A line that may be a name alone. */
const NAME = /^[\p{L}@][^:<>[\]]{0,60}$/u;
/** `Mia Kern  9:35 AM`, `Mia Kern [09:35]`: name first, nothing after the time, as a chat window is copied. */
const NAME_FIRST =
	/^(\S[^:<>[\]]{0,60}?)\s+(?:APP\s+)?\[?(\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?)\]?\s*$/;
/** `<mia> text`, `mia: text`, `- Mia Kern: text`. */
const SPEAKER = /^(?:[-–—|:]\s*)?(?:<([^<>]{1,60})>\s*|([\p{L}@][^:<>|]{0,59}?)\s*(?::|\|)\s+)(.*)$/su;

/**
 * Reads copied text: a line that begins with a time is a message, the lines after it belong to it. A time that cannot be
 * is reported with its line, and the line stays, without a time. Nothing is dropped.
 */
export function readPlainText(text: string, defaults: TextDefaults, into: Collector): void {
	const clock = runningClock(defaults, into);
	let open: { at?: number; by: string; lines: string[]; line: number } | undefined;
	let above = '';
	const close = () => {
		if (!open) return;
		const { lines, by, ...rest } = open;
		const said = lines.join('\n').trim();
		if (said) into.add({ ...rest, by: by || 'unknown', text: said });
		if (said) into.name(by || 'unknown', [by]);
		open = undefined;
	};
	text.split(/\r\n|\r|\n/).forEach((whole, at) => {
		const line = at + 1;
		const timed = CLOCKED.test(whole);
		const head = timed ? HEAD.exec(whole) : null;
		const nameFirst = timed && !head ? NAME_FIRST.exec(whole) : null;
		const written = (head?.[1] ?? head?.[2] ?? nameFirst?.[2] ?? '').trim();
		const read = written ? readTime(written) : undefined;
		if (read && 'time' in read) {
			const rest = head?.[3] ?? '';
			// A chat window is copied as name, time and text on lines of their own: the name was the line above.
			const alone = head && !rest && NAME.test(above) && above;
			if (alone && open?.lines.at(-1)?.trim() === above) open.lines.pop();
			close();
			const speaker = nameFirst ? undefined : SPEAKER.exec(rest);
			const by = nameFirst?.[1] ?? (alone ? above : (speaker?.[1] ?? speaker?.[2] ?? ''));
			open = {
				at: clock(read.time),
				by: by.trim().replace(/^@/, ''),
				lines: [speaker ? (speaker[3] ?? '') : rest],
				line,
			};
		} else {
			if (read) {
				close();
				into.problem({ place: line, text: whole, kind: read.wrong });
			}
			if (open) open.lines.push(whole);
			else if (whole.trim()) {
				open = { by: '', lines: [whole], line };
				if (!read && line > 1) into.problem({ place: line, text: whole, kind: 'no-time' });
			}
		}
		above = whole.trim();
	});
	close();
}

/** Turns times of day into moments: the day is the line's, or the one before; a step back of half a day is midnight. */
function runningClock({ day, zone }: TextDefaults, into: Collector): (time: TextTime) => number {
	let midnight = Date.parse(`${day}T00:00:00Z`);
	let last: number | undefined;
	return (time) => {
		const east = time.zone ?? zone;
		into.zone(time.zoneName ?? '');
		if (time.day) midnight = Date.UTC(time.day.year, time.day.month - 1, time.day.date);
		const of = () => midnight + ((time.hour * 60 + time.minute - east) * 60 + time.second) * 1000;
		const HALF = 12 * 3_600_000;
		if (!time.day && last !== undefined && last - of() > HALF) midnight += 24 * 3_600_000;
		last = of();
		return last;
	};
}
