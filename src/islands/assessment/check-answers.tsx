import type { Answer } from '../../domain/assessment/responses.ts';
import type { Round } from '../../domain/assessment/round.ts';
import { REASON_WORDS } from '../../formats/assessment/words.ts';
import { asked, type Outline } from './views.ts';

interface Props {
	/** Holds the server's form, whose texts are shown again. */
	form: { current: HTMLDivElement | null };
	outline: Outline;
	round: Round | undefined;
	resultHref: string;
}

/** Every answer on one page, each with a way to change it. */
export function CheckAnswers({ form, outline, round, resultHref }: Props) {
	const questions = asked(outline, round?.form ?? { kind: 'short' });
	const open = questions.filter(({ id }) => round?.answers[id]?.response === undefined).length;
	const noStage = round?.context.stage === null || round === undefined;
	return (
		<section id="check" aria-labelledby="check-title">
			<h2 id="check-title" tabIndex={-1}>
				Check your answers
			</h2>
			{noStage && (
				<p class="ek-note accent">
					Your stage is not chosen yet. Without it there is no target and no next step:{' '}
					<a href="#start">choose it</a>.
				</p>
			)}
			{open > 0 && (
				<p class="ek-note">
					{open} of {questions.length} are open. You can go to the result all the same; open answers widen its
					range.
				</p>
			)}
			<dl class="ek-answers">
				{questions.map(({ id }) => (
					<div key={id}>
						<dt>{questionText(form.current, id)}</dt>
						<dd>
							{answerText(form.current, id, round?.answers[id])}{' '}
							<a href={`#q-${id}`}>
								Change<span class="ek-hidden">: {questionText(form.current, id)}</span>
							</a>
						</dd>
					</div>
				))}
			</dl>
			<p class="ek-row">
				<a class="ek-btn main" href={resultHref}>
					See the result
				</a>
				<a class="ek-btn" href={`#o-${outline.outcomes[0]?.id}`}>
					Add outcomes
				</a>
			</p>
		</section>
	);
}

function questionText(root: HTMLElement | null, id: string): string {
	return root?.querySelector(`#${CSS.escape(`q-${id}`)} .ek-qt`)?.textContent ?? id;
}

function answerText(root: HTMLElement | null, id: string, answer: Answer | undefined): string {
	const response = answer?.response;
	if (response === undefined) return 'Not answered.';
	if (response.kind === 'unknown') return 'We don’t know.';
	if (response.kind === 'not-applicable') return `Not applicable: ${REASON_WORDS[response.reason]}.`;
	const input = root?.querySelector(`#${CSS.escape(`q-${id}`)} input[value="${response.level}"]`);
	return input?.nextElementSibling?.textContent ?? '';
}
