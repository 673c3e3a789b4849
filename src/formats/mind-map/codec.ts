import { isDay } from '../../domain/mind-map/day.ts';
import { emptyMap, type MapState, type Mark, STATUSES } from '../../domain/mind-map/marks.ts';
import { type Codec, type Decoded, isRecord } from '../envelope.ts';

/**
 * How a team's marks are kept in the browser and in an exported file: `{ marks, reviewed, kept }`.
 * An entry that does not fit is moved to `kept` as it was found, so that a slip in a hand-edited file costs nothing.
 */
export const mindMapCodec: Codec<MapState> = {
	format: 'even-keel/mind-map',
	version: 1,
	migrations: {},
	decode,
	encode: ({ marks, reviewed, kept }) => ({ marks: sorted(marks), reviewed, kept: sorted(kept) }),
	empty: emptyMap,
};

function decode(data: unknown): Decoded<MapState> {
	if (!isRecord(data)) throw new Error('it holds no marks');
	const notices: string[] = [];
	const kept: [string, unknown][] = isRecord(data.kept) ? Object.entries(data.kept) : [];
	const keep = (key: string, value: unknown, notice: string) => {
		kept.push([freeKey(key, kept), value]);
		notices.push(notice);
	};
	const marks: [string, Mark][] = [];
	if (isRecord(data.marks)) {
		for (const [id, found] of Object.entries(data.marks)) {
			const mark = readMark(found);
			if (typeof mark === 'string') keep(id, found, `The mark of “${id}” was set aside: ${mark}.`);
			else marks.push([id, mark]);
		}
	} else if (data.marks !== undefined)
		keep('marks', data.marks, 'The list of marks was set aside: it is no list.');
	const reviewed = isDay(data.reviewed) ? data.reviewed : null;
	if (reviewed === null && data.reviewed !== null && data.reviewed !== undefined) {
		keep('reviewed', data.reviewed, 'The day of the last review was set aside: it is no day.');
	}
	for (const [key, value] of Object.entries(data)) {
		if (!['marks', 'reviewed', 'kept'].includes(key))
			keep(key, value, `“${key}” is not known here; it is kept.`);
	}
	return { value: { marks: Object.fromEntries(marks), reviewed, kept: Object.fromEntries(kept) }, notices };
}

/** Two entries set aside under one name are both kept. */
function freeKey(key: string, kept: readonly [string, unknown][]): string {
	const taken = new Set(kept.map(([name]) => name));
	let free = key;
	for (let n = 2; taken.has(free); n++) free = `${key} (${n})`;
	return free;
}

/** The mark, or what is wrong with it. */
function readMark(found: unknown): Mark | string {
	if (!isRecord(found)) return 'it is no mark';
	const status = STATUSES.find((known) => known === found.status);
	if (!status) return `its status “${String(found.status)}” is not one of ${STATUSES.join(', ')}`;
	if (!isDay(found.on)) return 'its day is missing or not in the calendar';
	if (status !== 'not-now') return { status, on: found.on };
	if (typeof found.because !== 'string' || found.because.trim() === '') return 'not now needs its reason';
	if (!isDay(found.review)) return 'not now needs a day to look again';
	return { status, on: found.on, because: found.because, review: found.review };
}

/** By key, so that two exports of the same marks are the same text. */
const sorted = (record: Readonly<Record<string, unknown>>) =>
	Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
