import type { ComponentChildren } from 'preact';
import type { Day } from '../../domain/mind-map/day.ts';
import { type MapState, type Mark, markOf } from '../../domain/mind-map/marks.ts';
import { type MapNode, type MindMap, relatedTo } from '../../domain/mind-map/tree.ts';
import { MarkForm } from './MarkForm.tsx';
import type { References } from './references.ts';

export interface IdeaCardProps {
	map: MindMap;
	node: MapNode;
	state: MapState;
	base: string;
	references: References;
	today: Day;
	onMark: (id: string, mark: Mark | undefined) => void;
	/** Opens a related idea; without it the related ones are named, not linked. */
	onOpen?: ((id: string) => void) | undefined;
	children?: ComponentChildren;
}

/** All about one idea, and the choice. A branch has no choice of its own. */
export function IdeaCard({
	map,
	node,
	state,
	base,
	references,
	today,
	onMark,
	onOpen,
	children,
}: IdeaCardProps) {
	const related = relatedTo(map, node.id);
	return (
		<div class="ek-mm-card">
			<p>
				{node.line} <a href={base + node.page.slice(1)}>Read more</a>
			</p>
			{node.parent !== null && (
				<MarkForm
					key={node.id}
					mark={markOf(state, node.id)}
					today={today}
					onMark={(mark) => onMark(node.id, mark)}
				/>
			)}
			{children}
			<dl class="ek-mm-facts">
				{related.length > 0 && (
					<div>
						<dt>Related</dt>
						<dd>
							{related.map((other) =>
								onOpen ? (
									<button key={other.id} type="button" class="ek-mm-link" onClick={() => onOpen(other.id)}>
										{other.title}
									</button>
								) : (
									<span key={other.id}>{other.title}</span>
								),
							)}
						</dd>
					</div>
				)}
				{node.questions.length > 0 && (
					<div>
						<dt>Assessment</dt>
						<dd>
							{node.questions.map((id) => (
								<a key={id} href={`${base}assessment/#q-${id}`}>
									{references.questions[id] ?? id}
								</a>
							))}
						</dd>
					</div>
				)}
				{node.sources.length > 0 && (
					<div>
						<dt>Source</dt>
						<dd>{node.sources.map((id) => references.sources[id] ?? id).join(', ')}</dd>
					</div>
				)}
			</dl>
		</div>
	);
}
