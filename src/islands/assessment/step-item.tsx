import { useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import type { RankedStep } from '../../domain/assessment/prioritisation.ts';
import { issueFor, issueMarkdown } from '../../formats/assessment/issue-text.ts';
import { nameOf, stepTitle, termsText, type Words, whyLines } from '../../formats/assessment/words.ts';

/** What every step of the plan is shown with. */
export interface StepContext {
	words: Words;
	/** True where the texts of a step are there. */
	detailed: (step: string) => boolean;
	/** True where they could not be loaded. */
	failed: boolean;
	onSuppose: (step: string, done: boolean) => void;
	/** Base path of the site. */
	base: string;
	/** Address of the site, for texts that leave it. */
	address: string;
}

/** One step with its reasons, terms, first hour and pages. */
export function StepItem({ step, ...context }: StepContext & { step: RankedStep }) {
	const { words, detailed, failed, onSuppose } = context;
	const content = words.steps.find(({ id }) => id === step.id);
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
			{detailed(step.id) ? (
				<Reasons {...context} step={step} />
			) : (
				<p class="ek-small ek-quiet">
					{failed
						? 'The reasons could not be loaded. Reload the page when you are online.'
						: 'The reasons are on their way.'}
				</p>
			)}
			<p class="ek-terms">
				{termsText(step)}
				{content?.metric && ` · expected to move: ${nameOf(words.outcomes, content.metric)}`}
			</p>
			<div class="ek-row ek-small ek-noprint">
				{detailed(step.id) && <CopyIssue {...context} step={step} />}
				<label class="ek-whatif">
					<input type="checkbox" onChange={() => onSuppose(step.id, true)} />
					What if it were done?
				</label>
			</div>
		</li>
	);
}

function Reasons({ words, step, base }: StepContext & { step: RankedStep }) {
	const content = words.steps.find(({ id }) => id === step.id);
	const page = (path: string) => base + path.replace(/^\//, '');
	return (
		<>
			<p class="ek-small">{content?.why}</p>
			<ul class="ek-whys">
				{whyLines(words, step).map((line) => (
					<li key={line}>{line}</li>
				))}
				{content?.unlocks && <li>{content.unlocks}</li>}
			</ul>
			<p class="ek-small">
				<b>First hour:</b> {content?.firstHour}{' '}
				{content?.pages.map((path, i) => (
					<span key={path} class="ek-noprint">
						{i > 0 && ', '}
						<a href={page(path)}>{i === 0 ? 'How to' : pageName(path)}</a>
					</span>
				))}
			</p>
		</>
	);
}

function CopyIssue({ words, step, address }: StepContext & { step: RankedStep }) {
	const [said, setSaid] = useState('');
	const copy = async () => {
		const done = await copyText(issueMarkdown(issueFor(words, step, address)));
		setSaid(done ? 'Copied.' : 'This browser does not allow copying: use the Markdown file.');
	};
	return (
		<>
			<button type="button" class="ek-btn text" onClick={copy}>
				Copy as an issue<span class="ek-hidden">: {stepTitle(words, step.id)}</span>
			</button>
			<span role="status">{said}</span>
		</>
	);
}

/** The last part of a path in words: `/handbook/on-call/` is “on call”. */
function pageName(path: string): string {
	const last = path.replace(/#.*/, '').split('/').filter(Boolean).pop() ?? path;
	return last.replaceAll('-', ' ');
}
