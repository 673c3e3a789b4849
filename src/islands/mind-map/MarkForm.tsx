import { useId, useState } from 'preact/hooks';
import { addMonths, type Day } from '../../domain/mind-map/day.ts';
import {
	type Mark,
	type MarkProblem,
	markProblems,
	STATUSES,
	type Status,
} from '../../domain/mind-map/marks.ts';
import { STATUS_WORDS } from '../../formats/mind-map/status-words.ts';
import { Glyph } from './Glyph.tsx';

const PROBLEMS: Record<MarkProblem, string> = {
	'reason-missing': 'Write why not now: the next review will ask.',
	'review-missing': 'Choose a day to look again.',
	'review-past': 'Choose a day after today.',
};

interface Props {
	mark: Mark | undefined;
	today: Day;
	onMark: (mark: Mark | undefined) => void;
}

/** Five choices. Four are set at once; "not now" waits for its reason and its day. */
export function MarkForm({ mark, today, onMark }: Props) {
	const name = useId();
	const [choice, setChoice] = useState<Status>(mark?.status ?? 'unseen');
	const [because, setBecause] = useState(mark?.status === 'not-now' ? mark.because : '');
	const [review, setReview] = useState(mark?.status === 'not-now' ? mark.review : addMonths(today, 3));
	const [problems, setProblems] = useState<MarkProblem[]>([]);

	const choose = (status: Status) => {
		setChoice(status);
		setProblems([]);
		if (status === 'unseen') onMark(undefined);
		else if (status !== 'not-now') onMark({ status, on: today });
	};
	const save = () => {
		const wanted: Mark = { status: 'not-now', on: today, because: because.trim(), review };
		const found = markProblems(wanted, today);
		setProblems(found);
		if (found.length === 0) onMark(wanted);
	};

	return (
		<fieldset class="ek-mm-mark">
			<legend>Where are you with it?</legend>
			<div class="ek-mm-choices">
				{[...STATUSES, 'unseen' as const].map((status) => (
					<label key={status}>
						<input
							type="radio"
							name={name}
							value={status}
							checked={choice === status}
							onChange={() => choose(status)}
						/>
						<Glyph status={status} />
						<span>{STATUS_WORDS[status]}</span>
					</label>
				))}
			</div>
			{choice === 'not-now' && (
				<div class="ek-mm-not-now">
					<label>
						Not now, because
						<input
							type="text"
							value={because}
							aria-invalid={problems.includes('reason-missing')}
							onInput={(event) => setBecause(event.currentTarget.value)}
						/>
					</label>
					<label>
						Review on
						<input
							type="date"
							value={review}
							aria-invalid={problems.some((problem) => problem !== 'reason-missing')}
							onInput={(event) => setReview(event.currentTarget.value)}
						/>
					</label>
					<button type="button" class="ek-btn" onClick={save}>
						Save
					</button>
					<p class="ek-mm-problem" role="status">
						{problems.length > 0
							? problems.map((problem) => PROBLEMS[problem]).join(' ')
							: mark?.status === 'not-now'
								? `Kept: review on ${mark.review}.`
								: 'Not kept yet.'}
					</p>
				</div>
			)}
		</fieldset>
	);
}
