import type { ComponentChildren, Ref } from 'preact';
import type { AdvisorTable } from '../../schemas/topology.ts';

interface Props {
	reference: Ref<HTMLFormElement>;
	questions: AdvisorTable['questions'];
	onChange: () => void;
	/** What stands below a question, by its id. */
	hints?: Readonly<Record<string, ComponentChildren>>;
}

/** The questions as a plain form. Nothing is required: an open question only leaves its rows out. */
export function AdvisorForm({ reference, questions, onChange, hints }: Props) {
	return (
		<form ref={reference} class="ek-ta-form" onChange={onChange} onSubmit={(event) => event.preventDefault()}>
			{questions.map(({ id, ask, why, answers }, index) => (
				<fieldset key={id} id={`question-${id}`}>
					<legend>{`${index + 1}. ${ask}`}</legend>
					<p class="ek-ta-why">{why}</p>
					<div class="ek-ta-answers">
						{answers.map((answer) => (
							<label key={answer.id}>
								<input type="radio" name={id} value={answer.id} />
								<span>{answer.label}</span>
							</label>
						))}
					</div>
					{hints?.[id]}
				</fieldset>
			))}
		</form>
	);
}
