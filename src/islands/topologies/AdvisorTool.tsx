import { useEffect, useMemo, useRef } from 'preact/hooks';
import { openStore } from '../../browser/store.ts';
import type { QuestionToScore } from '../../domain/assessment/scoring.ts';
import { advise } from '../../domain/topologies/advise.ts';
import { answerForScore } from '../../domain/topologies/answer-for-score.ts';
import type { Answers } from '../../domain/topologies/condition.ts';
import { advisorCodec } from '../../formats/topologies/codec.ts';
import type { AdviceContext } from '../../formats/topologies/markdown.ts';
import { Notes } from '../shared/Notes.tsx';
import { useStore } from '../shared/use-store.ts';
import { AdviceFiles } from './AdviceFiles.tsx';
import { AdviceView } from './AdviceView.tsx';
import { AdvisorForm } from './AdvisorForm.tsx';
import { AssessedHint } from './AssessedHint.tsx';
import { storeLines } from './store-lines.ts';
import { useAssessedScore } from './use-assessed-score.ts';

type AdvisorProps = AdviceContext & {
	base: string;
	/** The assessment's questions: what a score in this browser is computed from. */
	scored: readonly QuestionToScore[];
};

/** The questions, and the advice that the table gives. Rendered by the server as a form that works like paper. */
export default function AdvisorTool({ base, scored, ...context }: AdvisorProps) {
	const form = useRef<HTMLFormElement>(null);
	const result = useRef<HTMLHeadingElement>(null);
	const { state, ready, trouble, notices, update } = useStore(
		() => withEarly(read(form.current)),
		advisorCodec.empty,
	);
	const advice = useMemo(
		() => advise(context.table, context.models, state.answers),
		[context.table, context.models, state.answers],
	);
	const assessed = useAssessedScore(scored);
	const said = assessed && answerForScore(context.table, assessed.score);

	useEffect(() => show(form.current, state.answers), [state.answers]);

	const change = () => {
		const given = read(form.current);
		update((now) => ({ ...now, answers: { ...now.answers, ...given } }));
	};
	const take = (question: string, answer: string) =>
		update((now) => ({ ...now, answers: { ...now.answers, [question]: answer } }));
	const clear = () => update(() => advisorCodec.empty());
	const lines = ready ? storeLines(trouble, notices, advice.unknown) : [];

	return (
		<div class="ek-ta not-content">
			<Notes lines={lines} />
			<AdvisorForm
				reference={form}
				questions={context.table.questions}
				onChange={change}
				hints={
					assessed && said
						? {
								[said.question]: (
									<AssessedHint
										assessed={assessed}
										label={said.label}
										taken={state.answers[said.question] === said.answer}
										onTake={() => take(said.question, said.answer)}
									/>
								),
							}
						: {}
				}
			/>
			{ready && (
				<>
					<div class="ek-row ek-ta-actions">
						<button
							type="button"
							class="ek-btn main"
							onClick={() => {
								result.current?.focus({ preventScroll: true });
								result.current?.scrollIntoView();
							}}
						>
							Go to the advice
						</button>
						<button type="button" class="ek-btn text" onClick={clear}>
							Clear my answers
						</button>
						<p class="ek-meta" role="status">{`${advice.answered} of ${advice.questions} answered`}</p>
					</div>
					<section class="ek-ta-result" aria-labelledby="advice">
						<h2 id="advice" ref={result} tabIndex={-1}>
							The advice
						</h2>
						<AdviceView advice={advice} base={base} {...context} />
						<AdviceFiles
							state={state}
							advice={advice}
							context={context}
							onOpen={(next) => update(() => next)}
						/>
					</section>
				</>
			)}
		</div>
	);
}

/** The store of the advisor. An answer that was ticked before the script arrived counts. */
function withEarly(early: Answers) {
	const opened = openStore({ key: 'even-keel:topology-advisor', codec: advisorCodec });
	if (Object.keys(early).length > 0)
		opened.update((now) => ({ ...now, answers: { ...now.answers, ...early } }));
	return opened;
}

/** Answers as they are ticked on the page. */
function read(form: HTMLFormElement | null): Answers {
	if (!form) return {};
	return Object.fromEntries([...new FormData(form)].map(([question, answer]) => [question, String(answer)]));
}

/** Ticks the answers on the page. The inputs are the browser's own, so that early clicks are not lost. */
function show(form: HTMLFormElement | null, answers: Answers): void {
	for (const input of form?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []) {
		input.checked = Object.hasOwn(answers, input.name) && answers[input.name] === input.value;
	}
}
