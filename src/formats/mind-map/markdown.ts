import { type MapState, markOf, strayMarks } from '../../domain/mind-map/marks.ts';
import { progress, progressByBranch } from '../../domain/mind-map/progress.ts';
import { branchIds, ideas, type MindMap } from '../../domain/mind-map/tree.ts';
import { STATUS_WORDS } from './status-words.ts';

/** The map as Markdown: for a wiki, a ticket or a mail. */
export function mindMapMarkdown(map: MindMap, state: MapState, today: string): string {
	const all = progress(map, state);
	const of = branchIds(map);
	const sections = progressByBranch(map, state).map(({ branch, counts }) => {
		const title = map.find((node) => node.id === branch)?.title ?? branch;
		const lines = ideas(map)
			.filter((node) => of.get(node.id) === branch)
			.map((node) => `- ${escaped(node.title)}: ${statusLine(state, node.id)}`);
		return `## ${escaped(title)} (${counts.adopted} of ${counts.total} adopted)\n\n${lines.join('\n')}`;
	});
	const stray = strayMarks(state, new Set(map.map((node) => node.id)));
	const others = stray.map((id) => `- ${escaped(id)}: ${statusLine(state, id)}`);
	return [
		'# SRE mind map',
		`${today}. ${all.adopted} of ${all.total} ideas adopted, ${all.trying} on trial, ${all['fits-next']} next, ${all['not-now']} not now, ${all.unseen} unseen. Last review: ${state.reviewed ?? 'none yet'}.`,
		...sections,
		...(others.length > 0 ? [`## Marked, and not on this map\n\n${others.join('\n')}`] : []),
		'',
	].join('\n\n');
}

function statusLine(state: MapState, id: string): string {
	const mark = markOf(state, id);
	if (!mark) return STATUS_WORDS.unseen;
	if (mark.status !== 'not-now') return `${STATUS_WORDS[mark.status]} (${mark.on})`;
	return `${STATUS_WORDS['not-now']}, because ${escaped(mark.because)}; review on ${mark.review}`;
}

/** Text that a reader typed must not become a heading, a link or HTML. */
const escaped = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
