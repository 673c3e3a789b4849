import { useEffect, useState } from 'preact/hooks';
import { queryToFragment } from '../../browser/fragment.ts';
import type { Alert } from '../../domain/alerts/alert.ts';
import { lookUp } from '../../domain/alerts/look-up.ts';
import { alertOfAddress } from './labels-of.ts';
import { Match } from './Match.tsx';
import { useCatalogue } from './use-catalogue.ts';

/** On the page of an alert: the runbooks that fit the labels of the link, ready to open with their values. */
export function AlertAddress({ name, base }: { name: string; base: string }) {
	const [alert, setAlert] = useState<Alert>();
	useEffect(() => {
		const read = () => setAlert(alertOfAddress(name, queryToFragment()));
		read();
		addEventListener('hashchange', read);
		return () => removeEventListener('hashchange', read);
	}, [name]);
	return alert ? <Matches alert={alert} base={base} /> : null;
}

function Matches({ alert, base }: { alert: Alert; base: string }) {
	const index = useCatalogue(base);
	if (!index || index === 'missing') return null;
	const { matches } = lookUp([alert], '', index);
	const titleOf = (path: string) => index.byPath.get(path)?.title ?? path;
	return (
		<section class="ek-lookup not-content" aria-label="With the labels of this link">
			<p class="ek-small">
				{Object.keys(alert.labels).length - 1} labels came with the link. They stay in this browser.
			</p>
			<ol class="ek-rows ek-matches">
				{matches.map((match) => {
					const entry = index.byPath.get(match.path);
					return entry ? (
						<Match
							key={match.path}
							match={match}
							entry={entry}
							alerts={[alert]}
							titleOf={titleOf}
							base={base}
						/>
					) : null;
				})}
			</ol>
		</section>
	);
}
