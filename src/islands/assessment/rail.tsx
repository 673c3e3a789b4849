import type { Round } from '../../domain/assessment/round.ts';
import { asked, type Outline } from './views.ts';

interface Props {
	outline: Outline;
	round: Round | undefined;
	/** Id of the view that is shown. */
	here: string;
	resultHref: string;
}

/** How far the reader is, by capability, with a way to each. */
export function Rail({ outline, round, here, resultHref }: Props) {
	const form = round?.form ?? { kind: 'short' as const };
	const questions = asked(outline, form);
	const said = (id: string) => round?.answers[id]?.response !== undefined;
	const done = questions.filter(({ id }) => said(id)).length;
	const outcomes = outline.outcomes.filter(({ id }) => round?.outcomes[id] !== undefined).length;
	const names = { short: 'Short form', full: 'Full set', capability: 'One capability' };
	return (
		<aside class="ek-rail">
			<h2>
				{names[form.kind]}: {done} of {questions.length} answered
			</h2>
			<progress class="ek-meter" value={done} max={questions.length} aria-label="Questions answered" />
			<p class="ek-meta">
				{done < questions.length
					? `About ${questions.length - done} minutes left.`
					: 'All answered. You can change every answer.'}
			</p>
			<nav aria-label="Capabilities">
				<ol class="ek-caps">
					{outline.capabilities.map(({ id, name }) => {
						const own = questions.filter(({ capability }) => capability === id);
						const first = own.find((question) => !said(question.id)) ?? own[0];
						if (!first) return null;
						const count = own.filter((question) => said(question.id)).length;
						const current = own.some((question) => `q-${question.id}` === here);
						return (
							<li key={id} class={count === own.length ? 'done' : ''}>
								<a href={`#q-${first.id}`} aria-current={current ? 'step' : undefined}>
									{name}
								</a>
								<span>
									{count === own.length ? '✓ ' : ''}
									{count} of {own.length}
								</span>
							</li>
						);
					})}
					<li class={outcomes === outline.outcomes.length ? 'done' : ''}>
						<a
							href={`#o-${outline.outcomes[0]?.id}`}
							aria-current={here.startsWith('o-') ? 'step' : undefined}
						>
							Outcomes, beside the score
						</a>
						<span>
							{outcomes} of {outline.outcomes.length}
						</span>
					</li>
				</ol>
			</nav>
			<p class="ek-small ek-rail-links">
				<a href="#start">Form, stage and team</a>
				<a href="#check">Check your answers</a>
				<a href={resultHref}>Result so far</a>
			</p>
		</aside>
	);
}
