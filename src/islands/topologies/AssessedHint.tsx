import type { AssessedScore } from './use-assessed-score.ts';

interface Props {
	assessed: AssessedScore;
	/** The answer that stands for the score. */
	label: string;
	/** True where it is ticked already. */
	taken: boolean;
	onTake: () => void;
}

/** What the assessment in this browser says, offered as an answer. It is never taken by itself. */
export function AssessedHint({ assessed, label, taken, onTake }: Props) {
	const { name, score, range, answered, applicable } = assessed;
	const figure = (value: number) => value.toFixed(1);
	return (
		<div class="ek-note ek-ta-hint">
			<p>
				{`Your round "${name}" in this browser scores ${figure(score)} from ${answered} of ${applicable} questions; with the open ones it lies between ${figure(range.low)} and ${figure(range.high)}.`}
			</p>
			{taken ? (
				<p class="ek-meta">{`Your answer here: ${label}.`}</p>
			) : (
				<button type="button" class="ek-btn" onClick={onTake}>
					{`Answer with "${label}"`}
				</button>
			)}
		</div>
	);
}
