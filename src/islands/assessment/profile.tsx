import type { AssessmentResult, ProfileRow } from '../../domain/assessment/result.ts';
import {
	coverageText,
	levelText,
	nameOf,
	rangeText,
	targetsText,
	type Words,
} from '../../formats/assessment/words.ts';

interface Props {
	words: Words;
	result: AssessmentResult;
	onTarget: (capability: string, target: number | null) => void;
}

/** The profile as one table whose second column is a chart: every figure of the chart is in its row. */
export function Profile({ words, result, onTarget }: Props) {
	return (
		<section aria-labelledby="profile">
			<h2 id="profile">Profile by capability</h2>
			<table class="ek-profile">
				<caption>
					Levels 0 to 4. Bar: your level. Thin line: range while answers are open. Upright mark: your target.
				</caption>
				<thead>
					<tr>
						<th scope="col">Capability</th>
						<th scope="col" class="chart">
							<span class="ek-hidden">Chart</span>
							<span class="ek-ticks5" aria-hidden="true">
								{[0, 1, 2, 3, 4].map((level) => (
									<span key={level}>{level}</span>
								))}
							</span>
						</th>
						{['Level', 'Target', 'Range', 'Answered'].map((name) => (
							<th scope="col" class="n" key={name}>
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{result.profile.map((row) => (
						<tr key={row.id} class={row.weakest ? 'weak' : ''}>
							<th scope="row">
								{nameOf(words.capabilities, row.id)}
								{row.weakest && <b class="ek-weak">weakest</b>}
							</th>
							<td class="chart">
								<Bar row={row} />
							</td>
							<td class="n">
								<b>{levelText(row.mean)}</b>
							</td>
							<td class="n" data-l="Target">
								{row.target ?? '–'}
							</td>
							<td class="n" data-l="Range">
								{rangeText(row.range)}
							</td>
							<td class="n" data-l="">
								{coverageText(row.coverage)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{targetsText(words, result.profile).map((line) => (
				<p class="ek-meta" key={line}>
					{line}
				</p>
			))}
			{result.profile.some(({ muchNotApplicable }) => muchNotApplicable) && (
				<p class="ek-note">
					Two or more questions of one capability are marked not applicable: its level rests on little. Look
					at the reasons again.
				</p>
			)}
			<details class="ek-noprint">
				<summary>Change your targets</summary>
				<p class="ek-small ek-quiet">
					Enough is enough: the highest level is not the goal. A target at or below your level asks for
					nothing.
				</p>
				<div class="ek-targets">
					{result.profile.map(({ id, target }) => (
						<label class="ek-label" key={id}>
							{nameOf(words.capabilities, id)}
							<select
								class="ek-field"
								value={String(target ?? '')}
								onChange={(event) => {
									const { value } = event.currentTarget;
									onTarget(id, value === '' ? null : Number(value));
								}}
							>
								<option value="">As the stage says</option>
								{words.levels.map(({ level, name }) => (
									<option key={level} value={level}>
										{level}: {name}
									</option>
								))}
							</select>
						</label>
					))}
				</div>
			</details>
		</section>
	);
}

/** Bar, range and target of one capability. The figures are in the row, so the drawing itself is silent. */
function Bar({ row: { mean, range, target } }: { row: ProfileRow }) {
	const open = range !== null && range.high - range.low >= 0.05;
	return (
		<svg viewBox="-6 0 412 20" preserveAspectRatio="none" aria-hidden="true">
			<path class="ek-grid" d="M0 0v20M100 0v20M200 0v20M300 0v20M400 0v20" />
			{mean !== null && <rect class="ek-val" x="0" y="4" width={mean * 100} height="12" />}
			{open && (
				<rect class="ek-rng" x={range.low * 100} y="8" width={(range.high - range.low) * 100} height="4" />
			)}
			{target !== null && <path class="ek-halo" d={`M${target * 100} 0v20`} />}
			{target !== null && <path class="ek-tgt" d={`M${target * 100} 0v20`} />}
		</svg>
	);
}
