import { type MapState, type Status, statusOf } from './marks.ts';
import { branchIds, ideas, type MindMap } from './tree.ts';

/** What the reader asked to see. An empty field asks for nothing. */
export interface Filter {
	text: string;
	branch: string;
	status: Status | '';
}

export const NO_FILTER: Filter = { text: '', branch: '', status: '' };

/** Ids of the ideas that match all of a filter. Every word must be in the title, the line or the branch's title. */
export function matching(map: MindMap, state: MapState, filter: Filter): Set<string> {
	const of = branchIds(map);
	const titles = new Map(map.map((node) => [node.id, node.title]));
	const words = plain(filter.text).split(/\s+/).filter(Boolean);
	const found = ideas(map).filter((node) => {
		const branch = of.get(node.id) ?? '';
		if (filter.branch && filter.branch !== branch) return false;
		if (filter.status && filter.status !== statusOf(state, node.id)) return false;
		const text = plain(`${node.title} ${node.line} ${titles.get(branch) ?? ''}`);
		return words.every((word) => text.includes(word));
	});
	return new Set(found.map((node) => node.id));
}

/** Case, accents and hyphens do not matter in a search. */
const plain = (text: string) =>
	text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[-–]/g, ' ').toLowerCase();
