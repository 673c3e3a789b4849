import '../../styles/search-box.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { queryToFragment, readFragment, writeFragment } from '../../browser/fragment.ts';
import { fetchSearch } from '../../browser/search-files.ts';
import type { Filters } from '../../domain/search/group.ts';
import { type Engine, openEngine, siteSources } from './engine.ts';
import { SearchResults } from './SearchResults.tsx';
import { useSearch } from './use-search.ts';

const EACH = 50;
const fields = ['kind', 'severity', 'tier', 'service', 'owner'] as const;

/** The page of all results: what is searched and how it is narrowed stand in the address, so that it can be linked to. */
export function SearchPage({ base }: { base: string }) {
	const input = useRef<HTMLInputElement>(null);
	const [engine, setEngine] = useState<Engine>();
	const [failed, setFailed] = useState(false);
	const [typed, setTyped] = useState('');
	const [filters, setFilters] = useState<Filters>({});
	const [verbatim, setVerbatim] = useState('');
	const { answer, partial } = useSearch(engine, typed, verbatim !== typed);
	const show = (parameters: URLSearchParams) => {
		setTyped(parameters.get('q') ?? '');
		setFilters(
			Object.fromEntries(
				fields.flatMap((name) => (parameters.get(name) ? [[name, parameters.get(name)]] : [])),
			),
		);
	};
	useEffect(() => {
		show(queryToFragment());
		openEngine(siteSources(base, fetchSearch(base))).then(setEngine, () => setFailed(true));
		const again = () => show(readFragment());
		addEventListener('hashchange', again);
		return () => removeEventListener('hashchange', again);
	}, [base]);
	const write = (text: string, narrowed: Filters) => {
		const set = fields.flatMap((name) => (narrowed[name] ? [[name, narrowed[name]]] : []));
		writeFragment(new URLSearchParams([...(text ? [['q', text]] : []), ...set] as [string, string][]));
	};
	return (
		<div class="ek-spage not-content">
			<label class="ek-label" for="ek-q">
				Search
			</label>
			<input
				ref={input}
				id="ek-q"
				class="ek-field"
				type="text"
				autocomplete="off"
				spellcheck={false}
				placeholder="Alert, error, symptom or question"
				value={typed}
				onInput={(event) => {
					setTyped(event.currentTarget.value);
					write(event.currentTarget.value, filters);
				}}
			/>
			{failed && (
				<p class="ek-none">
					Search did not load. Try again when you are online, or go to{' '}
					<a href={`${base}runbooks/`}>all runbooks</a>.
				</p>
			)}
			{engine && answer && typed.trim() && (
				<SearchResults
					engine={engine}
					answer={answer}
					partial={partial}
					base={base}
					input={input.current}
					filters={filters}
					each={EACH}
					pasted={answer.plan.pasted ? typed : undefined}
					onFilters={(next) => {
						setFilters(next);
						write(typed, next);
					}}
					onVerbatim={() => setVerbatim(typed)}
					onOpen={() => undefined}
				/>
			)}
		</div>
	);
}
