import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { edges } from '../../domain/mind-map/edges.ts';
import type { Drawing } from '../../domain/mind-map/layout.ts';
import { type MapState, statusOf } from '../../domain/mind-map/marks.ts';
import type { MindMap } from '../../domain/mind-map/tree.ts';
import { STATUS_WORDS } from '../../formats/mind-map/status-words.ts';
import { GlyphShape } from './Glyph.tsx';
import { neighbour } from './neighbour.ts';

/** What the drawing shows of the map and its marks, and who is told of a choice. */
export interface MapDrawingProps {
	map: MindMap;
	drawing: Drawing;
	state: MapState;
	base: string;
	ready: boolean;
	shown: ReadonlySet<string>;
	filtered: boolean;
	selected: string | undefined;
	/** Pixels for each unit of the drawing; nothing: as wide as its frame. */
	scale: number | undefined;
	onSelect: (id: string, byKeyboard: boolean) => void;
}

/** The drawn map: one tab stop, arrow keys between ideas. Without a script each idea is a plain link to its page. */
export function MapDrawing(props: MapDrawingProps) {
	const { map, drawing, state, base, ready, shown, filtered, selected, scale } = props;
	const svg = useRef<SVGSVGElement>(null);
	const [active, setActive] = useState(map[0]?.id);
	const nodes = new Map(map.map((node) => [node.id, node]));

	const onKeyDown = (event: TargetedKeyboardEvent<SVGSVGElement>) => {
		const next = active && neighbour(map, drawing, active, event.key);
		if (!next) return;
		event.preventDefault();
		setActive(next);
		svg.current?.querySelector<SVGAElement>(`[data-id="${next}"]`)?.focus();
	};
	const onClick = (event: MouseEvent, id: string) => {
		// A new tab or window is the browser's business.
		if (!ready || event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		setActive(id);
		props.onSelect(id, event.detail === 0);
	};

	return (
		<svg
			ref={svg}
			class="ek-mm-map"
			viewBox={`0 0 ${drawing.width} ${drawing.height}`}
			width={scale ? Math.round(drawing.width * scale) : '100%'}
			height={scale ? Math.round(drawing.height * scale) : undefined}
			aria-label="Mind map. Arrow keys move between ideas, Enter opens one."
			onKeyDown={onKeyDown}
		>
			{edges(map, drawing).map((edge) => (
				<path key={edge.to} class="e" d={edge.path} />
			))}
			<rect class="root" rx="6" {...drawing.root} />
			<text
				class="b"
				x={drawing.root.x + drawing.root.width / 2}
				y={drawing.root.y + 25}
				text-anchor="middle"
			>
				SRE practice
			</text>
			{drawing.boxes.map((box) => {
				const node = nodes.get(box.id);
				if (!node) return null;
				const left = box.side === 'left';
				// Drawn around the end that faces the root, so that all boxes of a side are alike.
				const turn = left ? -1 : 1;
				const middle = box.height / 2;
				const branch = node.parent === null;
				const status = statusOf(state, box.id);
				const dim = filtered && !branch && !shown.has(box.id);
				return (
					<a
						key={box.id}
						href={base + node.page.slice(1)}
						data-id={box.id}
						class={`${dim ? 'dim' : ''}${selected === box.id ? ' on' : ''}`.trim() || undefined}
						tabIndex={ready && active !== box.id ? -1 : undefined}
						aria-label={branch ? `${node.title}, branch` : `${node.title}: ${STATUS_WORDS[status]}`}
						onClick={(event) => onClick(event, box.id)}
						onFocus={() => setActive(box.id)}
					>
						<g transform={`translate(${left ? box.x + box.width : box.x} ${box.y})`}>
							<rect class="hit" x={left ? -box.width : 0} width={box.width} height={box.height} rx="4" />
							{branch ? (
								<circle class="joint" cx={10 * turn} cy={middle} r="4" />
							) : (
								<GlyphShape status={status} x={10 * turn} y={middle} />
							)}
							<text
								class={branch ? 'b' : undefined}
								x={22 * turn}
								y={middle + 5}
								text-anchor={left ? 'end' : undefined}
							>
								{node.title}
							</text>
						</g>
					</a>
				);
			})}
		</svg>
	);
}
