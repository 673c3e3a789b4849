import { useState } from 'preact/hooks';
import { type Change, compareRounds } from '../../domain/assessment/comparison.ts';
import type { Round } from '../../domain/assessment/round.ts';
import { countText, levelText, nameOf, stepTitle, VERDICT_WORDS } from '../../formats/assessment/words.ts';
import type { CompareProps } from './compare-rounds.tsx';

/** What changed since another round, over the questions that both answered. */
export function Compare({ content, round, others }: CompareProps) {
	const [chosen, setChosen] = useState('');
	const other = others.find(({ id }) => id === chosen);
	return (
		<>
			<label class="ek-label ek-noprint">
				Round to compare with{' '}
				<select class="ek-field" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
					<option value="">None</option>
					{others.map(({ id, name, day }) => (
						<option key={id} value={id}>
							{name} ({day})
						</option>
					))}
				</select>
			</label>
			{other && <Changes content={content} earlier={other} later={round} />}
		</>
	);
}

function Changes({
	content,
	earlier,
	later,
}: {
	content: CompareProps['content'];
	earlier: Round;
	later: Round;
}) {
	const { overall, capabilities, questions, gained, lost, settled, before, after, otherBank } = compareRounds(
		content,
		earlier,
		later,
	);
	const text = (id: string) => content.questions.find((question) => question.id === id)?.text ?? id;
	return (
		<>
			<p>
				<b>{VERDICT_WORDS[overall.verdict]}</b> since “{earlier.name}”: {changeText(overall)}. Score then{' '}
				{levelText(before.headline.score)}, now {levelText(after.headline.score)}.
			</p>
			{otherBank && (
				<p class="ek-note">The questions changed between the two: compare single answers with care.</p>
			)}
			<table class="ek-records">
				<caption>
					Only questions with a level in both rounds count. Less than half a level is no clear change.
				</caption>
				<thead>
					<tr>
						<th scope="col">Capability</th>
						<th scope="col">Change</th>
						<th scope="col">In common</th>
					</tr>
				</thead>
				<tbody>
					{capabilities.map((each) => (
						<tr key={each.id}>
							<th scope="row">{nameOf(content.capabilities, each.id)}</th>
							<td data-l="Change">
								{VERDICT_WORDS[each.verdict]}{' '}
								{each.change !== null && each.change !== 0 && `(${signed(each.change)})`}
							</td>
							<td data-l="In common">{countText(each.common, 'question', 'questions')}</td>
						</tr>
					))}
				</tbody>
			</table>
			{questions.length > 0 && (
				<details>
					<summary>
						{countText(questions.length, 'answer', 'answers')} changed, the biggest change first
					</summary>
					<ul class="ek-whys ek-changed">
						{questions.map(({ id, before: from, after: to }) => (
							<li key={id}>
								{text(id)} {from} → {to}
							</li>
						))}
					</ul>
				</details>
			)}
			{settled.length > 0 && (
				<p class="ek-small">
					<b>Settled since then:</b> {settled.map((id) => stepTitle(content, id)).join('; ')}.
				</p>
			)}
			{gained.length + lost.length > 0 && (
				<p class="ek-meta">
					{countText(gained.length, 'question', 'questions')} answered only now, {lost.length} only then.
				</p>
			)}
		</>
	);
}

function changeText({ change, common }: Change): string {
	if (change === null) return 'no question has a level in both rounds';
	return `${signed(change)} levels on average over ${countText(common, 'question', 'questions')}`;
}

function signed(value: number): string {
	return `${value > 0 ? '+' : ''}${value.toFixed(1)}`;
}
