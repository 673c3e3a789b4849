import { useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import type { RankedStep } from '../../domain/assessment/prioritisation.ts';
import type { AssessmentResult } from '../../domain/assessment/result.ts';
import { issueFor, issueMarkdown } from '../../formats/assessment/issue-text.ts';
import { nameOf, stepTitle, termsText, type Words, whyLines } from '../../formats/assessment/words.ts';

interface Props {
	words: Words;
	result: AssessmentResult;
	/** Steps ticked as done to see what would change. */
	supposed: readonly string[];
	onSuppose: (step: string, done: boolean) => void;
	/** Base path of the site. */
	base: string;
	/** Address of the site, for texts that leave it. */
	address: string;
}

/** How many of the next steps are shown at once. */
const SHOWN_NEXT = 5;

/** The plan: at most three for now, then next, then deferred with what is missing. */
export function Steps(props: Props) {
	const { words, result, supposed, onSuppose } = props;
	const of = (place: RankedStep['place']) => result.steps.filter((step) => step.place === place);
	const [now, next, deferred] = [of('now'), of('next'), of('deferred')];
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
					Your answers are unchanged. Untick a step to take it back.
				</div>
			)}
			{result.steps.length === 0 && <NoSteps result={result} />}
			{now.length > 0 && <Group {...props} title="Now" tag="now" hint="at most three" steps={now} />}
			{next.length > 0 && (
				<Group {...props} title="Next" tag="" hint="when a place is free" steps={next.slice(0, SHOWN_NEXT)} />
			)}
			{next.length > SHOWN_NEXT && (
				<details>
					<summary>{next.length - SHOWN_NEXT} more after these</summary>
					<List {...props} steps={next.slice(SHOWN_NEXT)} />
				</details>
			)}
			{deferred.length > 0 && (
				<details>
					<summary>Deferred: {deferred.length} that wait for another step</summary>
					<List {...props} steps={deferred} />
				</details>
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

function List({ steps, ...props }: Props & { steps: RankedStep[] }) {
	return (
		<ol class="ek-rows ek-steps" start={steps[0]?.rank ?? 1}>
			{steps.map((step) => (
				<Item key={step.id} step={step} {...props} />
			))}
		</ol>
	);
}

function Item({ words, step, onSuppose, base, address }: Props & { step: RankedStep }) {
	const [said, setSaid] = useState('');
	const content = words.steps.find(({ id }) => id === step.id);
	const page = (path: string) => base + path.replace(/^\//, '');
	const copy = async () => {
		const done = await copyText(issueMarkdown(issueFor(words, step, address)));
		setSaid(done ? 'Copied.' : 'This browser does not allow copying: use the Markdown file.');
	};
	return (
		<li>
			<div class="ek-row between">
				<span class="ek-step-title">
					{step.rank}. {content?.title ?? step.id}
				</span>
				<span class="ek-meta">
					{content?.horizon} · owner: {content?.ownerRole}
				</span>
			</div>
			<p class="ek-small">{content?.why}</p>
			<ul class="ek-whys">
				{whyLines(words, step).map((line) => (
					<li key={line}>{line}</li>
				))}
				{content?.unlocks && <li>{content.unlocks}</li>}
			</ul>
			<p class="ek-terms">
				{termsText(step)}
				{content?.metric && ` · expected to move: ${nameOf(words.outcomes, content.metric)}`}
			</p>
			{step.place === 'now' && (
				<p class="ek-small">
					<b>First hour:</b> {content?.firstHour}
				</p>
			)}
			<div class="ek-row ek-small ek-noprint">
				{content?.pages[0] && <a href={page(content.pages[0])}>How to</a>}
				<button type="button" class="ek-btn text" onClick={copy}>
					Copy as an issue<span class="ek-hidden">: {content?.title}</span>
				</button>
				<label class="ek-whatif">
					<input type="checkbox" onChange={() => onSuppose(step.id, true)} />
					What if it were done?
				</label>
				<span role="status">{said}</span>
			</div>
		</li>
	);
}
