import type { Filter } from '../../domain/mind-map/filter.ts';
import { STATUSES, type Status } from '../../domain/mind-map/marks.ts';
import type { Counts } from '../../domain/mind-map/progress.ts';
import { branches, type MindMap } from '../../domain/mind-map/tree.ts';
import { STATUS_WORDS } from '../../formats/mind-map/status-words.ts';
import { Glyph } from './Glyph.tsx';

interface Props {
	map: MindMap;
	filter: Filter;
	counts: Counts;
	found: number;
	onFilter: (filter: Filter) => void;
}

/** Search, branch and status. All three hold together; the number found is said aloud. */
export function MapFilters({ map, filter, counts, found, onFilter }: Props) {
	const chips: (Status | '')[] = ['', ...STATUSES, 'unseen'];
	return (
		<div class="ek-mm-filters">
			<div class="ek-mm-fields">
				<label>
					Search the map
					<input
						type="search"
						value={filter.text}
						onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
					/>
				</label>
				<label>
					Branch
					<select
						value={filter.branch}
						onChange={(event) => onFilter({ ...filter, branch: event.currentTarget.value })}
					>
						<option value="">All branches</option>
						{branches(map).map((branch) => (
							<option key={branch.id} value={branch.id}>
								{branch.title}
							</option>
						))}
					</select>
				</label>
			</div>
			<fieldset class="ek-mm-chips">
				<legend class="ek-hidden">Filter by status</legend>
				{chips.map((status) => (
					<button
						key={status}
						type="button"
						class="ek-mm-chip"
						aria-pressed={filter.status === status}
						onClick={() => onFilter({ ...filter, status })}
					>
						{status && <Glyph status={status} />}
						{status ? STATUS_WORDS[status] : 'all'} <span>{status ? counts[status] : counts.total}</span>
					</button>
				))}
			</fieldset>
			<p class="ek-meta" role="status">
				{found === counts.total ? `${counts.total} ideas` : `${found} of ${counts.total} ideas shown`}
			</p>
		</div>
	);
}
