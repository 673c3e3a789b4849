import type { Filters } from '../../domain/search/group.ts';
import type { PageKind, SearchPage } from '../../domain/search/table.ts';
import { groupNames } from './result-words.ts';

interface Props {
	/** Pages that were found, before the filters. */
	pages: readonly SearchPage[];
	/** Names of services and owners, by id. */
	names: Record<string, string>;
	filters: Filters;
	onChange: (filters: Filters) => void;
}

const choices = [
	['severity', 'Severity'],
	['tier', 'Tier'],
	['service', 'Service'],
	['owner', 'Owner'],
] as const;

/** Narrows the results: by kind with one press, by a runbook's severity, tier, service and owner from a list. */
export function FilterBar({ pages, names, filters, onChange }: Props) {
	const kinds = new Map<PageKind, number>();
	for (const { kind } of pages) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
	const chip = (kind: PageKind | undefined, label: string, count: number) => (
		<button
			type="button"
			class="ek-chip"
			aria-pressed={filters.kind === kind}
			onClick={() => onChange({ ...filters, kind })}
		>
			{label} <span class="ek-num">{count}</span>
		</button>
	);
	return (
		<fieldset class="ek-chips" aria-label="Filters">
			{chip(undefined, 'All', pages.length)}
			{[...kinds].map(([kind, count]) => chip(kind, groupNames[kind], count))}
			{choices.map(([field, label]) => {
				const values = [...new Set(pages.flatMap((page) => page[field] ?? []))].sort();
				if (values.length === 0 && !filters[field]) return null;
				return (
					<select
						class="ek-chip"
						aria-label={label}
						value={filters[field] ?? ''}
						onChange={(event) => onChange({ ...filters, [field]: event.currentTarget.value || undefined })}
					>
						<option value="">{label}</option>
						{values.map((value) => (
							<option value={value}>{names[value] ?? value}</option>
						))}
					</select>
				);
			})}
		</fieldset>
	);
}
