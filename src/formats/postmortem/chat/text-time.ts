/** A time as it stands at the head of a line. */
export interface TextTime {
	/** Day, where the line names one. */
	day?: { year: number; month: number; date: number };
	hour: number;
	minute: number;
	second: number;
	/** Minutes east of UTC, where the line names a zone. */
	zone?: number;
	zoneName?: string;
}

/** Reads a time: the value, or what is wrong with it. Nothing where the text does not look like one. */
export type ReadTime =
	| { time: TextTime }
	| { wrong: 'broken-time' | 'ambiguous-zone' | 'ambiguous-day' }
	| undefined;

/**
 * Zones whose abbreviation means one thing, in minutes east of UTC. BST, CST and IST mean two or three places each and
 * are not guessed.
 */
const ZONES: Readonly<Record<string, number>> = {
	Z: 0,
	UTC: 0,
	GMT: 0,
	WET: 0,
	WEST: 60,
	CET: 60,
	CEST: 120,
	EET: 120,
	EEST: 180,
	MSK: 180,
	EST: -300,
	EDT: -240,
	CDT: -300,
	MST: -420,
	MDT: -360,
	PST: -480,
	PDT: -420,
	JST: 540,
	KST: 540,
	AEST: 600,
	AEDT: 660,
	ACST: 570,
	AWST: 480,
	NZST: 720,
	NZDT: 780,
	SGT: 480,
	HKT: 480,
	SAST: 120,
	BRT: -180,
};
const UNSURE = /^(BST|CST|IST|AST|SST)$/;

const DAY = String.raw`(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d{2}))`;
const CLOCK = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?`;
const PATTERN = new RegExp(
	String.raw`^\s*(?:${DAY}[,T\s]\s*)?${CLOCK}(?:\s*([AaPp])\.?[Mm]\.?)?(?:\s?([+-]\d{2}:?\d{2})|\s?(Z|[A-Z]{2,5}))?\s*$`,
);

/** @param text what stands before the speaker or the message: `2026-10-05 09:35 CEST`, `9:35 AM`, `5.10.26, 09:35` */
export function readTime(text: string): ReadTime {
	const found = PATTERN.exec(text);
	if (!found) return undefined;
	const [, y, m, d, a, sep, b, y2, hours, minutes, seconds, half, offset, name] = found;
	let hour = Number(hours);
	const minute = Number(minutes);
	const second = Number(seconds ?? 0);
	if (half) {
		if (hour < 1 || hour > 12) return { wrong: 'broken-time' };
		hour = (hour % 12) + (/p/i.test(half) ? 12 : 0);
	}
	if (hour > 23 || minute > 59 || second > 60) return { wrong: 'broken-time' };
	const day = y
		? { year: Number(y), month: Number(m), date: Number(d) }
		: a
			? shortDay(Number(a), sep ?? '', Number(b), y2 ?? '')
			: undefined;
	if (day === 'ambiguous') return { wrong: 'ambiguous-day' };
	if (day && !exists(day)) return { wrong: 'broken-time' };
	if (name && UNSURE.test(name)) return { wrong: 'ambiguous-zone' };
	if (name && ZONES[name] === undefined) return undefined;
	const zone = offset ? offsetOf(offset) : name ? ZONES[name] : undefined;
	return {
		time: {
			hour,
			minute,
			second: Math.min(second, 59),
			...(day ? { day } : {}),
			...(zone === undefined ? {} : { zone, zoneName: offset ?? name ?? '' }),
		},
	};
}

/** A day without its zone is a guess where both numbers could be the month; with dots it is the European order. */
function shortDay(a: number, separator: string, b: number, year: string): TextTime['day'] | 'ambiguous' {
	const full = year.length === 2 ? 2000 + Number(year) : Number(year);
	if (separator === '.' || a > 12) return { year: full, month: b, date: a };
	if (b > 12 || a === b) return { year: full, month: a, date: b };
	return 'ambiguous';
}

function exists({ year, month, date }: NonNullable<TextTime['day']>): boolean {
	const made = new Date(Date.UTC(year, month - 1, date));
	return made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
}

function offsetOf(text: string): number {
	const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(text) ?? [];
	return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
