import { useState } from 'preact/hooks';
import type { RankedStep } from '../../domain/assessment/prioritisation.ts';
import type { AssessmentResult } from '../../domain/assessment/result.ts';
import { stepTitle, type Words } from '../../formats/assessment/words.ts';
import { SHOWN_NEXT } from './content.ts';
import { type StepContext, StepItem } from './step-item.tsx';

interface Props extends StepContext {
	result: AssessmentResult;
	/** Steps ticked as done to see what would change. */
	supposed: readonly string[];
	/** Brings the texts of all steps. */
	onMore: () => void;
}

/** The plan: at most three for now, then next, then deferred with what is missing. */
export function Steps(props: Props) {
	const { words, result, supposed, onSuppose } = props;
	const of = (place: RankedStep['place']) => result.steps.filter((step) => step.place === place);
	const [now, next, deferred] = [of('now'), of('next'), of('deferred')];
	const later = next.slice(SHOWN_NEXT);
	return (
		<>
			{supposed.length > 0 && (
				<div class="ek-note accent">
					<b>If these were done:</b>
					<ul class="ek-whys">
						{supposed.map((id) => (
							<li key={id}>
								<label class="ek-whatif">
									<input type="checkbox" checked onChange={() => onSuppose(id, false)} />
									{stepTitle(words, id)}
								</label>
							</li>
						))}
					</ul>
					Your answers are unchanged, and files that you take away hold the plan without this. Untick a step
					to take it back.
				</div>
			)}
			{result.steps.length === 0 && <NoSteps result={result} />}
			{now.length > 0 && <Group {...props} title="Now" tag="now" hint="at most three" steps={now} />}
			{next.length > 0 && (
				<Group {...props} title="Next" tag="" hint="when a place is free" steps={next.slice(0, SHOWN_NEXT)} />
			)}
			{later.length > 0 && <Folded {...props} summary={`${later.length} more after these`} steps={later} />}
			{deferred.length > 0 && (
				<Folded {...props} summary={`Deferred: ${deferred.length} that cannot start yet`} steps={deferred} />
			)}
		</>
	);
}

function NoSteps({ result }: { result: AssessmentResult }) {
	if (result.context.stage === null || result.notUsed.stage !== null)
		return <p>Choose a stage to see next steps: without one nothing is enough, and nothing is missing.</p>;
	if (result.headline.coverage.answered === 0) return <p>Answer a question to see next steps.</p>;
	return (
		<p>
			<b>Nothing to do here for now.</b> Every answered question is at your target. Enough is enough: come
			back next quarter.
		</p>
	);
}

function Group({
	title,
	tag,
	hint,
	...list
}: Props & { title: string; tag: string; hint: string; steps: RankedStep[] }) {
	return (
		<>
			<h3 class="ek-horizon">
				<span class={`ek-tag ${tag}`}>{title}</span> {hint}
			</h3>
			<List {...list} />
		</>
	);
}

/** Steps that are opened on demand. On paper each is one line. */
function Folded({
	summary,
	steps,
	words,
	onMore,
	...props
}: Props & { summary: string; steps: RankedStep[] }) {
	const [open, setOpen] = useState(false);
	const toggle = (event: Event) => {
		if (!(event.currentTarget instanceof HTMLDetailsElement)) return;
		setOpen(event.currentTarget.open);
		if (event.currentTarget.open) onMore();
	};
	return (
		<>
			<details class="ek-noprint" onToggle={toggle}>
				<summary>{summary}</summary>
				{open && <List {...props} words={words} onMore={onMore} steps={steps} />}
			</details>
			<div class="ek-printonly">
				<p class="ek-horizon">{summary}</p>
				<ul class="ek-whys">
					{steps.map((step) => (
						<li key={step.id}>
							{stepTitle(words, step.id)}
							{waitsText(words, step)}
						</li>
					))}
				</ul>
			</div>
		</>
	);
}

function List({ steps, ...props }: Props & { steps: RankedStep[] }) {
	return (
		<ol class="ek-rows ek-steps" start={steps[0]?.rank ?? 1}>
			{steps.map((step) => (
				<StepItem key={step.id} {...props} step={step} />
			))}
		</ol>
	);
}

/** What a step waits for, in as few words as a line on paper has room for. */
function waitsText(words: Words, { missing: [first, ...others], tooFew }: RankedStep): string {
	const after = first
		? `after: ${stepTitle(words, first)}${others.length > 0 ? ` and ${others.length} more` : ''}`
		: '';
	const people = tooFew ? `takes ${tooFew.atLeast} people` : '';
	const both = [after, people].filter(Boolean).join('; ');
	return both && ` (${both})`;
}
