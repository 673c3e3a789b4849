import { useEffect, useState } from 'preact/hooks';
import { openStore } from '../../browser/store.ts';
import type { Filters } from '../../domain/search/group.ts';
import type { SearchShell } from '../../elements/search-shell.ts';
import { historyCodec, withSearch } from '../../formats/search-history.ts';
import type { Engine } from './engine.ts';
import { Recent } from './Recent.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useSearch } from './use-search.ts';
import { useTyped } from './use-typed.ts';

interface Props {
	shell: SearchShell;
	base: string;
	loading: Promise<Engine>;
}

/** Results shown of a kind: the box is for the first look, the page for all. */
const EACH = 5;
const history = openStore({ key: 'even-keel:search', codec: historyCodec });

/** What fills the box: recent searches while nothing is typed, results from the first letter on. */
export function SearchBox({ shell, base, loading }: Props) {
	const [engine, setEngine] = useState<Engine>();
	const [failed, setFailed] = useState(false);
	const [filters, setFilters] = useState<Filters>({});
	const [verbatim, setVerbatim] = useState('');
	const { typed, pasted, setTyped } = useTyped(shell.input);
	const { answer, partial } = useSearch(engine, typed, verbatim !== typed);
	useEffect(() => {
		setFailed(false);
		loading.then(setEngine, () => setFailed(true));
	}, [loading]);
	const keep = () => history.update((before) => withSearch(before, typed, Boolean(pasted)));
	const all = `${base}search/#${new URLSearchParams({ q: typed })}`;
	if (failed) {
		return (
			<p class="ek-none">
				Search did not load. Try again when you are online, or go to{' '}
				<a href={`${base}runbooks/`}>all runbooks</a>.
			</p>
		);
	}
	return (
		<>
			{!typed.trim() && <Recent history={history} onPick={setTyped} />}
			{typed.trim() && !engine && <p class="ek-none">Loading…</p>}
			{typed.trim() && engine && answer && (
				<SearchResults
					engine={engine}
					answer={answer}
					partial={partial}
					base={base}
					input={shell.input}
					filters={filters}
					each={EACH}
					pasted={pasted ?? (answer.plan.pasted ? typed : undefined)}
					foot={
						<>
							<span class="ek-keys" aria-hidden="true">
								<kbd>↑</kbd> <kbd>↓</kbd> choose <kbd>Enter</kbd> open <kbd>Esc</kbd> close
							</span>
							<a href={all} onClick={keep}>
								All results on a page
							</a>
						</>
					}
					onFilters={setFilters}
					onVerbatim={() => setVerbatim(typed)}
					onOpen={keep}
				/>
			)}
		</>
	);
}
