import type { AssessmentResult } from '../../domain/assessment/result.ts';
import { countText, nameOf, type Words } from '../../formats/assessment/words.ts';

interface Props {
	words: Words;
	result: AssessmentResult;
	questionnaireHref: string;
	/** Brings the texts that the first view leaves out. */
	onMore: () => void;
}

/** What is open, in one place that takes no place among the steps: how to find out, and what was not asked. */
export function OpenAnswers({ words, result, questionnaireHref, onMore }: Props) {
	const { unknown, notAssessed } = result.findOut;
	const question = (id: string) => words.questions.find((each) => each.id === id);
	if (unknown.length + notAssessed.length === 0) return null;
	return (
		<div class="ek-note">
			{unknown.length > 0 && (
				<details onToggle={onMore}>
					<summary>
						<b>Find out</b>: {countText(unknown.length, 'answer is', 'answers are')} unknown. Takes no place
						above.
					</summary>
					<ul class="ek-whys">
						{unknown.map((id) => (
							<li key={id}>
								<a href={`${questionnaireHref}#q-${id}`}>{question(id)?.text}</a> {question(id)?.findOut}
							</li>
						))}
					</ul>
				</details>
			)}
			{notAssessed.length > 0 && (
				<p>
					{countText(notAssessed.length, 'question is', 'questions are')} not answered
					{/* The first open question can be one that a shorter form never asks: do not lead there. */}
					{result.round.form.kind === 'full' ? (
						<>
							{' '}
							yet. <a href={`${questionnaireHref}#q-${notAssessed[0]}`}>Go on</a>.
						</>
					) : (
						<>
							; your form does not ask them all. <a href={`${questionnaireHref}#check`}>Check your answers</a>
							, or change to the full set under{' '}
							<a href={`${questionnaireHref}#start`}>form, stage and team</a>.
						</>
					)}
				</p>
			)}
		</div>
	);
}

/** What the answers claim against what would show it. Never changes a level. */
export function Claims({ words, result, questionnaireHref }: Props) {
	const { byGrade, unshown, apart } = result.claims;
	const shown = byGrade.described + byGrade.document + byGrade.data;
	return (
		<section aria-labelledby="claims">
			<h2 id="claims">Claims and evidence</h2>
			<p class="ek-small">
				Figures for {byGrade.data}, a document for {byGrade.document}, word of mouth for {byGrade.described},
				nothing said for {byGrade.none} of {shown + byGrade.none} answers. Evidence never changes a level; it
				says how far to trust it.
			</p>
			{apart.map(({ capability, habit, lastTime }) => (
				<p class="ek-note" key={capability}>
					{nameOf(words.capabilities, capability)}: habits are at {habit.toFixed(1)}, the last time at{' '}
					{lastTime.toFixed(1)}. Talk about the last time first.
				</p>
			))}
			{unshown.length > 0 && (
				<details>
					<summary>
						{countText(unshown.length, 'answer', 'answers')} at level 2 or above without evidence
					</summary>
					<ul class="ek-whys">
						{unshown.map((id) => (
							<li key={id}>
								<a href={`${questionnaireHref}#q-${id}`}>
									{words.questions.find((each) => each.id === id)?.text}
								</a>
							</li>
						))}
					</ul>
				</details>
			)}
		</section>
	);
}
