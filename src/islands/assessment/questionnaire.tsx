import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CheckAnswers } from './check-answers.tsx';
import { useFormSync } from './form-sync.ts';
import { useQuestionHelp } from './question-help.ts';
import { Rail } from './rail.tsx';
import { Rounds } from './rounds.tsx';
import { useKept } from './store.ts';
import { asked, type Outline, viewOrder } from './views.ts';

interface Props {
	outline: Outline;
	/** Address of the result page. */
	resultHref: string;
	/** Address of evidence, pages and sources by question. */
	helpUrl: string;
	/** The server's form: every question as plain HTML. */
	children?: ComponentChildren;
}

/** Leads through the server's form, one view at a time, and keeps what is answered. */
export function Questionnaire({ outline, resultHref, helpUrl, children }: Props) {
	const root = useRef<HTMLDivElement>(null);
	const kept = useKept(outline.bank);
	const form = kept.round?.form ?? { kind: 'short' as const };
	const view = useView();
	useFormSync(root, outline, kept);
	useQuestionHelp(root, helpUrl);
	const order = viewOrder(outline, form, view);
	const here = order.includes(view) ? view : 'start';
	useShownView(root, here, kept.ready);
	const at = order.indexOf(here);
	const questions = asked(outline, form);
	const place = questions.findIndex(({ id }) => `q-${id}` === here);
	const next = order[at + 1];
	const back = order[at - 1];
	const first = questions.find(({ id }) => kept.round?.answers[id]?.response === undefined);
	const goOn = here === 'start' ? `q-${first?.id ?? questions[0]?.id}` : next;

	return (
		<div class="ek-quiz" ref={root}>
			<div class="ek-quiz-main" id={here === 'check' ? undefined : 'check'}>
				{kept.trouble && <p class="ek-note danger">{kept.trouble}</p>}
				{kept.notices.map((notice) => (
					<p class="ek-note" key={notice}>
						{notice}
					</p>
				))}
				{kept.ready && place >= 0 && (
					<p class="ek-quiz-count">
						Question {place + 1} of {questions.length}
					</p>
				)}
				{children}
				{kept.ready && here === 'check' && (
					<CheckAnswers form={root} outline={outline} round={kept.round} resultHref={resultHref} />
				)}
				{kept.ready && here !== 'check' && (
					<div class="ek-row ek-quiz-nav">
						<a class="ek-btn main" href={`#${goOn}`}>
							{here === 'start' ? (first === questions[0] ? 'Start' : 'Continue') : 'Save and continue'}
						</a>
						{back && (
							<a class="ek-btn" href={`#${back}`}>
								Back
							</a>
						)}
						{here !== 'start' && next && (
							<a class="ek-btn text" href={`#${next}`}>
								Skip for now
							</a>
						)}
					</div>
				)}
				{kept.ready && <Rounds kept={kept} bank={outline.bank} resultHref={resultHref} />}
			</div>
			<Rail outline={outline} round={kept.round} here={here} resultHref={resultHref} />
		</div>
	);
}

/** The view that the address names; the browser's own Back goes through the views. */
function useView(): string {
	const [view, setView] = useState('start');
	useEffect(() => {
		const follow = () => setView(location.hash.slice(1) || 'start');
		follow();
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);
	return view;
}

/** Shows one view of the form, and moves the focus to it after the first. */
function useShownView(root: { current: HTMLDivElement | null }, here: string, ready: boolean) {
	const shown = useRef<string>();
	// Before anything is painted: a fast reader must not answer the question that is about to leave.
	useLayoutEffect(() => {
		if (!ready) return;
		const form = root.current?.querySelector('form');
		form?.classList.add('ready');
		for (const view of root.current?.querySelectorAll<HTMLElement>('[data-view]') ?? [])
			view.hidden = view.id !== here;
		if (shown.current !== undefined && shown.current !== here) {
			const target = root.current?.querySelector<HTMLElement>(`#${CSS.escape(here)} [tabindex="-1"]`);
			target?.focus({ preventScroll: true });
			root.current?.scrollIntoView({ block: 'start' });
		}
		shown.current = here;
	}, [here, ready]);
}
