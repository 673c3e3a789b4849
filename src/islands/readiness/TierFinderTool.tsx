import { useEffect, useRef, useState } from 'preact/hooks';
import { readFragment, writeFragment } from '../../browser/fragment.ts';
import { findTier } from '../../domain/readiness/find-tier.ts';
import { demanded, type Item } from '../../domain/readiness/items.ts';
import { TIER_WORDS } from '../../formats/readiness/words.ts';
import type { TierFinder } from '../../schemas/tier-finder.ts';
import type { KnownService } from './context.ts';
import { NewDependency } from './NewDependency.tsx';

interface Props {
	finder: TierFinder;
	services: KnownService[];
	items: Pick<Item, 'id' | 'tiers'>[];
	base: string;
}

/**
 * A few questions and the tier that they lead to, each reason on its own line. The answers stand in the address, so that
 * a reload keeps them and a colleague can be sent them; nothing is stored.
 */
export default function TierFinderTool({ finder, services, items, base }: Props) {
	const form = useRef<HTMLFormElement>(null);
	const [answers, setAnswers] = useState<Record<string, string>>({});
	const [ready, setReady] = useState(false);
	const [name, setName] = useState('');
	const { tier, upTo, reasons, unknown, open } = findTier(finder, answers);

	useEffect(() => {
		const known = new Set(finder.questions.map(({ id }) => id));
		const linked = [...readFragment()].filter(([id]) => known.has(id));
		// An answer that was ticked before the script arrived counts.
		const given = { ...Object.fromEntries(linked), ...ticked(form.current) };
		for (const input of form.current?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])
			input.checked = given[input.name] === input.value;
		setAnswers(given);
		setReady(true);
	}, []);
	const change = () => {
		const given = ticked(form.current);
		setAnswers(given);
		writeFragment(new URLSearchParams(given));
	};
	const question = (id: string) => finder.questions.find((one) => one.id === id);
	const because = (id: string, answer: string) =>
		question(id)?.answers.find((one) => one.id === answer)?.because ?? '';
	const listed = services.find((service) => service.name === name.trim());
	const begin = listed
		? new URLSearchParams({ service: listed.id })
		: new URLSearchParams({ name: name.trim(), tier: tier ?? 'normal' });

	return (
		<div class="ek-rd ek-rd-finder not-content">
			<form ref={form} class="ek-rd-questions" onChange={change} onSubmit={(event) => event.preventDefault()}>
				{finder.questions.map(({ id, ask, why, answers: choices }, index) => (
					<fieldset key={id}>
						<legend>{`${index + 1}. ${ask}`}</legend>
						<p class="ek-meta">{why}</p>
						<div>
							{choices.map((answer) => (
								<label key={answer.id}>
									<input type="radio" name={id} value={answer.id} />
									<span>{answer.label}</span>
								</label>
							))}
						</div>
					</fieldset>
				))}
			</form>
			{ready && (
				<section class="ek-rd-progress" aria-label="The tier">
					<p role="status">
						{tier ? (
							<>
								<b>{upTo ? `At least ${TIER_WORDS[tier].toLowerCase()}` : TIER_WORDS[tier]}</b>
								{upTo &&
									`, and up to ${TIER_WORDS[upTo].toLowerCase()} until ${upToReason(open.length, unknown.length)}`}
								.
							</>
						) : (
							'Answer the first question.'
						)}
					</p>
					{reasons.length > 0 && (
						<ul class="ek-rd-reasons">
							{reasons.map((reason) => (
								<li key={reason.question}>
									{because(reason.question, reason.answer)}
									<span class="ek-meta">
										{reason.tier
											? ` Asks for ${reason.tier}.`
											: unknown.includes(reason.question)
												? ' Find out.'
												: ' Asks for nothing more.'}
									</span>
								</li>
							))}
						</ul>
					)}
					{tier && (
						<form class="ek-rd-begin" onSubmit={(event) => event.preventDefault()}>
							<label>
								{`Its checklist has ${demanded(items, tier).length} items. Name of the service`}
								<input
									class="ek-field"
									type="text"
									list="ek-rd-names"
									maxLength={80}
									value={name}
									onInput={(event) => setName(event.currentTarget.value)}
								/>
							</label>
							<datalist id="ek-rd-names">
								{services.map((service) => (
									<option key={service.id} value={service.name} />
								))}
							</datalist>
							<a class="ek-btn main" href={`${base}readiness/checklist/${name.trim() ? `#${begin}` : ''}`}>
								Go to its checklist
							</a>
						</form>
					)}
					{listed && tier && listed.tier !== tier && (
						<p class="ek-note">{`handbook.yaml says ${listed.tier} for ${listed.name}. Change it there, or look at the reasons again.`}</p>
					)}
				</section>
			)}
			{ready && <NewDependency services={services} items={items} />}
		</div>
	);
}

function upToReason(open: number, unknown: number): string {
	const parts = [
		...(open > 0
			? [open === 1 ? 'one more question is answered' : `${open} more questions are answered`]
			: []),
		...(unknown > 0 ? ['somebody has found out what nobody knows'] : []),
	];
	return parts.join(' and ');
}

/** Answers as they are ticked on the page. */
function ticked(form: HTMLFormElement | null): Record<string, string> {
	return form ? Object.fromEntries([...new FormData(form)].map(([id, answer]) => [id, String(answer)])) : {};
}
