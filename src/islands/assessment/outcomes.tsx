import { useState } from 'preact/hooks';
import type { AssessmentResult } from '../../domain/assessment/result.ts';
import {
	benchmarkYears,
	newestRows,
	oursText,
	talkText,
	yearText,
} from '../../formats/assessment/outcome-words.ts';
import type { Words } from '../../formats/assessment/words.ts';

const BANDS = ['low', 'medium', 'high'] as const;

interface Props {
	words: Words;
	result: AssessmentResult;
	/** False while only the newest year with rows is there. */
	whole: boolean;
	/** Brings the other years. */
	onMore: () => void;
}

/** Each outcome beside the talk's bands and what DORA published in one year. Never part of the score. */
export function Outcomes({ words, result, whole, onMore }: Props) {
	const [year, setYear] = useState(newestRows(words));
	const found = words.benchmarks.years.find((each) => each.year === year);
	return (
		<section aria-labelledby="outcomes">
			<h2 id="outcomes">
				Outcomes <span class="ek-quiet ek-small">beside the score, not part of it</span>
			</h2>
			<label class="ek-label ek-noprint">
				DORA, year{' '}
				<select
					class="ek-field"
					value={year}
					onChange={(event) => {
						setYear(Number(event.currentTarget.value));
						if (!whole) onMore();
					}}
				>
					{benchmarkYears(words).map((each) => (
						<option key={each} value={each}>
							{each}
						</option>
					))}
				</select>
			</label>
			<table class="ek-records">
				<thead>
					<tr>
						<th scope="col">Metric</th>
						<th scope="col">Ours</th>
						<th scope="col">Band of the talk</th>
						<th scope="col">DORA, {year}</th>
					</tr>
				</thead>
				<tbody>
					{result.outcomes.map((each) => {
						const outcome = words.outcomes.find(({ id }) => id === each.id);
						if (!outcome) return null;
						return (
							<tr key={each.id}>
								<th scope="row">{outcome.name}</th>
								<td data-l="Ours">{oursText(outcome, each)}</td>
								<td data-l="Band of the talk">
									{each.talk && (
										<span class="ek-band" aria-hidden="true">
											{BANDS.map((band) => (
												<i key={band} class={band === each.talk ? 'on' : ''} />
											))}
										</span>
									)}
									{talkText(outcome, each)}
								</td>
								<td data-l={`DORA, ${year}`}>{yearText(words, each, year)}</td>
							</tr>
						);
					})}
				</tbody>
			</table>
			{found && (
				<p class="ek-meta">
					{year}: <a href={found.source.url}>{found.source.name}</a>, confidence in these figures:{' '}
					{found.confidence}. {found.notes.join(' ')}
				</p>
			)}
			<p class="ek-meta">
				{words.benchmarks.attribution} {words.benchmarks.notes.join(' ')}
			</p>
		</section>
	);
}
