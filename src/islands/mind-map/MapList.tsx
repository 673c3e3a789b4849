import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type MapState, markOf, statusOf } from '../../domain/mind-map/marks.ts';
import { progressByBranch } from '../../domain/mind-map/progress.ts';
import { branchIds, ideas, type MapNode, type MindMap } from '../../domain/mind-map/tree.ts';
import { STATUS_WORDS } from '../../formats/mind-map/status-words.ts';
import { Glyph } from './Glyph.tsx';

interface Props {
	map: MindMap;
	state: MapState;
	base: string;
	ready: boolean;
	shown: ReadonlySet<string>;
	/** Id of the idea whose card is open in the list. */
	open: string | undefined;
	card: (node: MapNode) => ComponentChildren;
	onToggle: (id: string) => void;
}

/** The map as a nested list: the same ideas, readable without the drawing and without a script. */
export function MapList({ map, state, base, ready, shown, open, card, onToggle }: Props) {
	const of = branchIds(map);
	const list = useRef<HTMLUListElement>(null);
	useFolding(list, ready, shown.size === ideas(map).length);
	return (
		<ul ref={list} class="ek-mm-tree">
			{progressByBranch(map, state).map(({ branch, counts }) => {
				const head = map.find((node) => node.id === branch);
				const rows = ideas(map).filter((node) => of.get(node.id) === branch && shown.has(node.id));
				if (!head || rows.length === 0) return null;
				return (
					<li key={branch}>
						<details open>
							<summary>
								<b>{head.title}</b>
								<span class="ek-meta">{`${counts.adopted} of ${counts.total} adopted`}</span>
							</summary>
							<p class="ek-mm-branch-line">
								{head.line} <a href={`${base}mind-map/${branch}/`}>{`The branch “${head.title}” drawn`}</a>
							</p>
							<ul>
								{rows.map((node) => (
									<li key={node.id}>
										<Row {...{ node, state, base, ready, onToggle }} open={open === node.id} />
										{open === node.id && card(node)}
									</li>
								))}
							</ul>
						</details>
					</li>
				);
			})}
		</ul>
	);
}

/** On a phone the branches start folded, but for the first; a search and the printer see all of them. */
function useFolding(list: { current: HTMLElement | null }, ready: boolean, whole: boolean) {
	useEffect(() => {
		const unfold = (which: (index: number) => boolean) =>
			list.current?.querySelectorAll('details').forEach((details, index) => {
				details.open = which(index);
			});
		const narrow = matchMedia('(max-width: 50rem)').matches;
		if (ready) unfold((index) => !narrow || !whole || index === 0);
		const all = () => unfold(() => true);
		addEventListener('beforeprint', all);
		return () => removeEventListener('beforeprint', all);
	}, [list, ready, whole]);
}

interface RowProps extends Pick<Props, 'state' | 'base' | 'ready' | 'onToggle'> {
	node: MapNode;
	open: boolean;
}

function Row({ node, state, base, ready, open, onToggle }: RowProps) {
	const mark = markOf(state, node.id);
	const status = statusOf(state, node.id);
	return (
		<div class="ek-mm-row">
			<Glyph status={status} />
			<a href={base + node.page.slice(1)}>{node.title}</a>
			<span class="ek-mm-word">{STATUS_WORDS[status]}</span>
			{ready && (
				<button
					type="button"
					class="ek-mm-decide"
					aria-expanded={open}
					aria-label={`${open ? 'Close' : 'Decide on'} “${node.title}”`}
					onClick={() => onToggle(node.id)}
				>
					{open ? 'Close' : 'Decide'}
				</button>
			)}
			{!open && <small>{node.line}</small>}
			{mark?.status === 'not-now' && <small>{`Because: ${mark.because}. Review on ${mark.review}.`}</small>}
		</div>
	);
}
