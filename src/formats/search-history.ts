import { type Codec, isRecord } from './envelope.ts';

/** What search keeps on this device. */
export interface SearchHistory {
	/** Last searches that led to a page, newest first. */
	recent: string[];
}

const MOST = 6;

/** The stored form of the recent searches. */
export const historyCodec: Codec<SearchHistory> = {
	format: 'even-keel/search',
	version: 1,
	migrations: {},
	decode(data) {
		const list = isRecord(data) && Array.isArray(data.recent) ? data.recent : [];
		const recent = list.filter((each): each is string => typeof each === 'string');
		return { value: { recent: recent.slice(0, MOST) }, notices: [] };
	},
	encode: (value) => value,
	empty: () => ({ recent: [] }),
};

/** The history with one more search on top. A paste is not kept: it may hold what should not stay on a device. */
export function withSearch(history: SearchHistory, typed: string, pasted: boolean): SearchHistory {
	const text = typed.trim();
	if (!text || pasted || text.length > 80) return history;
	return { recent: [text, ...history.recent.filter((each) => each !== text)].slice(0, MOST) };
}
