import { nearNames } from '../../domain/alerts/names.ts';
import type { Answer, Engine } from './engine.ts';

interface Props {
	base: string;
	answer: Answer;
	engine: Engine;
	/** Pages were found, the filters hide them. */
	filtered: boolean;
}

/** Where to go when nothing fits: the nearest alerts, and the page for a problem without a runbook. */
export function NothingFound({ base, answer, engine, filtered }: Props) {
	if (filtered) return <p class="ek-none">Nothing with these filters. Take one off to see more.</p>;
	const { table, alerts } = engine.searchable;
	const near = nearNames(answer.plan.alertName ?? answer.plan.text, alerts.known, 3);
	const pathOf = (name: string) =>
		table.pages[alerts.byName.get(name)?.[0]?.page ?? -1]?.path ?? '/runbooks/';
	return (
		<div class="ek-none">
			<p>Nothing found for “{answer.plan.text || answer.typed.trim()}”.</p>
			<ul>
				{near.map(({ name }) => (
					<li>
						Nearest alert: <a href={base + pathOf(name).slice(1)}>{name}</a>
					</li>
				))}
				<li>
					<a href={`${base}incident/triage/`}>No runbook fits: start from what you see</a>
				</li>
				<li>
					<a href={`${base}runbooks/`}>All runbooks</a>
				</li>
			</ul>
		</div>
	);
}
