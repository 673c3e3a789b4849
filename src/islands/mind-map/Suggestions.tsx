import type { Mark } from '../../domain/mind-map/marks.ts';
import type { Suggestion } from '../../domain/mind-map/suggestions.ts';
import type { MindMap } from '../../domain/mind-map/tree.ts';

interface Props {
	map: MindMap;
	found: readonly Suggestion[];
	today: string;
	onMark: (id: string, mark: Mark) => void;
}

/** More than these at once is a list nobody decides on; the next ones follow when these are decided. */
const SHOWN = 5;

/** What the answers of the assessment say about ideas that are not marked so. Nothing happens by itself. */
export function Suggestions({ map, found, today, onMark }: Props) {
	if (found.length === 0) return null;
	return (
		<details class="ek-mm-suggestions">
			<summary>{`Your assessment suggests ${found.length === 1 ? 'one mark' : `${found.length} marks`}`}</summary>
			<ul class="ek-rows">
				{found.slice(0, SHOWN).map(({ id, kind, question, level }) => {
					const title = map.find((node) => node.id === id)?.title ?? id;
					const status = kind === 'gap' ? 'fits-next' : 'adopted';
					return (
						<li key={id}>
							<b>{title}</b>
							<p class="ek-small">
								{`The answer on ${question.replaceAll('-', ' ')} is at level ${level} of 4.`}
							</p>
							<button
								type="button"
								class="ek-btn"
								aria-label={`${kind === 'gap' ? 'Fits next' : 'Adopted'}: ${title}`}
								onClick={() => onMark(id, { status, on: today })}
							>
								{kind === 'gap' ? 'Mark “fits next”' : 'Mark “adopted”'}
							</button>
						</li>
					);
				})}
			</ul>
			{found.length > SHOWN && <p class="ek-meta">{`${found.length - SHOWN} more follow.`}</p>}
		</details>
	);
}
