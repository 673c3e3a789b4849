import { useState } from 'preact/hooks';
import { newId } from '../../browser/new-id.ts';
import { type Draft, type Happening, inOrder, MOMENTS } from '../../domain/postmortem/draft.ts';
import { withItem, withoutItem, withTime } from '../../domain/postmortem/drafts.ts';
import { utcClock, utcDay } from '../../formats/incident/utc.ts';
import { kindWords, momentWords } from '../../formats/postmortem/words.ts';
import { Guidance } from './Guidance.tsx';
import { guides } from './guides.ts';
import { HappeningForm } from './HappeningForm.tsx';
import type { SectionProps } from './section-props.ts';

/** The timeline: every line can be changed, taken out, or named as one of the five moments. */
export function TimelineFields({ draft, change, onChat }: SectionProps) {
	const [editing, setEditing] = useState<string>();
	const [gone, setGone] = useState<Happening>();
	const shown = inOrder(draft.timeline);
	const last = shown.findLast(({ at }) => at !== undefined)?.at ?? draft.times.began.at;
	const days = new Set(shown.map(({ at }) => (at === undefined ? '' : utcDay(at))));
	const add = () => {
		const id = newId();
		change((now) =>
			withItem(now, 'timeline', {
				id,
				kind: 'observation',
				text: '',
				who: '',
				...(last === undefined ? {} : { at: last }),
			}),
		);
		setEditing(id);
	};
	return (
		<>
			<Guidance id="pm-timeline-help" guide={guides.timeline} />
			<ol class="ek-pm-tl">
				{shown.map((one) =>
					editing === one.id ? (
						<li key={one.id} class="editing">
							<HappeningForm one={one} change={change} onDone={() => setEditing(undefined)} />
						</li>
					) : (
						<li key={one.id} class={one.failed ? 'failed' : undefined}>
							<span class="when">
								{one.at === undefined ? 'no time' : utcClock(one.at)}
								{days.size > 1 && one.at !== undefined && <small>{utcDay(one.at).slice(5)}</small>}
							</span>
							<div class="what">
								<span class="k">{kindWords[one.kind]}</span>
								{one.failed && <b>Failed. </b>}
								<span class="said">{one.text || 'nothing written yet'}</span>
								<span class="ek-meta foot">
									{one.who && `${one.who} · `}
									{named(draft, one) && `${named(draft, one)} · `}
									<button
										type="button"
										class="ek-link"
										aria-label={`Edit ${label(one)}`}
										onClick={() => setEditing(one.id)}
									>
										Edit
									</button>{' '}
									<button
										type="button"
										class="ek-link"
										aria-label={`Take out ${label(one)}`}
										onClick={() => {
											setGone(one);
											change((now) => withoutItem(now, 'timeline', one.id));
										}}
									>
										Take out
									</button>
									{one.at !== undefined && <Moments one={one} change={change} />}
								</span>
							</div>
						</li>
					),
				)}
			</ol>
			<div class="ek-row">
				<button type="button" class="ek-btn" onClick={add}>
					Add an entry
				</button>
				{onChat && (
					<button type="button" class="ek-btn" onClick={onChat}>
						Add from a chat
					</button>
				)}
				<span role="status" class="ek-small">
					{gone && !draft.timeline.some(({ id }) => id === gone.id) && (
						<>
							{`Taken out: ${label(gone)} `}
							<button
								type="button"
								class="ek-link"
								onClick={() => change((now) => withItem(now, 'timeline', gone))}
							>
								Put it back
							</button>
						</>
					)}
				</span>
			</div>
		</>
	);
}

/** Which of the five moments an entry is. */
function Moments({ one, change }: { one: Happening; change: SectionProps['change'] }) {
	return (
		<select
			class="ek-field ek-pm-moment"
			aria-label={`Set a time from ${label(one)}`}
			value=""
			onChange={(event) => {
				const moment = MOMENTS.find((name) => name === event.currentTarget.value);
				event.currentTarget.value = '';
				const how = one.link ? `${one.text} ${one.link}` : one.text;
				if (moment) change((now) => withTime(now, moment, { at: one.at, how: how.slice(0, 200) }));
			}}
		>
			<option value="">Set a time from this …</option>
			{MOMENTS.map((moment) => (
				<option value={moment} key={moment}>
					{momentWords[moment]}
				</option>
			))}
		</select>
	);
}

function named({ times }: Draft, { at, text }: Happening): string {
	const moments = MOMENTS.filter(
		(moment) => times[moment].at === at && times[moment].how.startsWith(text.slice(0, 50)),
	);
	return at === undefined ? '' : moments.map((moment) => momentWords[moment].toLowerCase()).join(', ');
}

function label({ at, text }: Happening): string {
	return `${at === undefined ? '' : `${utcClock(at)} `}${text.slice(0, 60)}`;
}
