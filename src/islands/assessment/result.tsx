import { useMemo } from 'preact/hooks';
import { assess } from '../../domain/assessment/result.ts';
import type { Context, Round } from '../../domain/assessment/round.ts';
import { assessSupposed } from '../../domain/assessment/what-if.ts';
import { contextLine, teamNotePage, teamNoteText } from '../../formats/assessment/words.ts';
import { CompareRounds } from './compare-rounds.tsx';
import { type Content, type Loaded, useContent } from './content.ts';
import { Claims, OpenAnswers } from './open-answers.tsx';
import { Outcomes } from './outcomes.tsx';
import { Profile } from './profile.tsx';
import { Rounds } from './rounds.tsx';
import { ScorePanel } from './score-panel.tsx';
import { SharedNote, useShared } from './shared-round.tsx';
import { Steps } from './steps.tsx';
import { type Kept, useKept } from './store.ts';
import { TakeAway } from './take-away.tsx';

interface Place {
	base: string;
	/** Full address of the site with its closing slash, for texts that leave it. */
	address: string;
}

interface Props extends Place {
	/** Version of the question bank. */
	bank: number;
	/** Address of the folder that holds the content as JSON, fetched when there is a round to show. */
	apiUrl: string;
}

/** The result of the open round, or of a round that came by link. */
export function Result({ bank, apiUrl, base, address }: Props) {
	const kept = useKept(bank);
	const shared = useShared(kept);
	const round = shared.round ?? kept.round;
	const loaded = useContent(apiUrl, round);
	const { content, failed } = loaded;
	const questionnaireHref = `${base}assessment/`;
	return (
		<div class="ek-result">
			{kept.trouble && <p class="ek-note danger">{kept.trouble}</p>}
			{kept.notices.map((notice) => (
				<p class="ek-note" key={notice}>
					{notice}
				</p>
			))}
			<SharedNote shared={shared} />
			{kept.ready && round === undefined && (
				<p class="ek-note accent">
					No answers are kept in this browser yet. <a href={questionnaireHref}>Answer ten questions</a>, or
					open a file below.
				</p>
			)}
			{failed && !content && (
				<p class="ek-note danger">
					The questions and steps could not be loaded. Your answers are untouched: reload the page when you
					are online.
				</p>
			)}
			{round && content && (
				<Report
					content={content}
					loaded={loaded}
					round={round}
					kept={kept}
					change={shared.round ? shared.change : (event) => kept.send(event)}
					base={base}
					address={address}
				/>
			)}
			{kept.ready && <Rounds kept={kept} bank={bank} resultHref={`${base}assessment/result/`} />}
		</div>
	);
}

interface ReportProps extends Place {
	content: Content;
	loaded: Loaded;
	round: Round;
	kept: Kept;
	/** Changes the round that is shown: the kept one in the store, a shared one on this page alone. */
	change: (
		event: { kind: 'context'; change: Partial<Context> } | { kind: 'suppose'; step: string; done: boolean },
	) => void;
}

function Report({ content, loaded, round, kept, change, base, address }: ReportProps) {
	const today = useMemo(() => assess(content, round), [content, round]);
	const supposed = useMemo(() => assessSupposed(content, round), [content, round]);
	const result = supposed ?? today;
	const { notUsed } = today;
	const unused = [...notUsed.answers, ...notUsed.outcomes, ...notUsed.targets];
	const setTarget = (capability: string, target: number | null) => {
		const { [capability]: _, ...others } = round.context.targets;
		change({
			kind: 'context',
			change: { targets: target === null ? others : { ...others, [capability]: target } },
		});
	};
	const whole = async () => {
		const words = await loaded.all();
		return words && { words, result: assess(words, round) };
	};
	const links = { words: content, onMore: loaded.all, result, questionnaireHref: `${base}assessment/` };
	return (
		<>
			<div>
				<p class="ek-lead">
					<b>{round.name}</b> · {contextLine(content, today)}
				</p>
				<label class="ek-label ek-noprint">
					Stage{' '}
					<select
						class="ek-field"
						value={round.context.stage ?? ''}
						onChange={(event) =>
							change({ kind: 'context', change: { stage: event.currentTarget.value || null } })
						}
					>
						<option value="">Not chosen</option>
						{content.stages.map(({ id, name }) => (
							<option key={id} value={id}>
								{name}
							</option>
						))}
					</select>
				</label>
				{result.teamNotes.map((note) => (
					<p class="ek-small ek-team-note" key={note.kind}>
						{teamNoteText(note)} <a href={base + teamNotePage(note).slice(1)}>More</a>
					</p>
				))}
				<p class="ek-small ek-quiet">{content.stages.find(({ id }) => id === round.context.stage)?.advice}</p>
			</div>
			{unused.length > 0 && (
				<p class="ek-note">
					This handbook does not know {unused.join(', ')}: kept with the round, not used in this result.
				</p>
			)}
			{result.headline.score !== null && (
				<ScorePanel
					words={content}
					result={result}
					before={supposed ? today : null}
					howHref={`${base}assessment/how-it-is-scored/`}
				/>
			)}
			<section aria-labelledby="steps">
				<h2 id="steps">Next steps</h2>
				<Steps
					words={content}
					detailed={loaded.detailed}
					failed={loaded.failed}
					onMore={loaded.all}
					result={result}
					supposed={round.supposed}
					onSuppose={(step, done) => change({ kind: 'suppose', step, done })}
					base={base}
					address={address}
				/>
				<OpenAnswers {...links} />
				<TakeAway whole={whole} day={round.day} address={address} filesHref={`${base}assessment/files/`} />
			</section>
			<Profile words={content} result={result} onTarget={setTarget} />
			<Outcomes words={content} result={result} whole={loaded.whole} onMore={loaded.all} />
			<Claims {...links} />
			<CompareRounds
				content={content}
				round={round}
				others={kept.session.rounds.filter(({ id }) => id !== round.id)}
			/>
		</>
	);
}
