import { DETECTORS, MOMENTS } from '../../domain/postmortem/draft.ts';
import { withTime } from '../../domain/postmortem/drafts.ts';
import { outOfOrder, spans } from '../../domain/postmortem/durations.ts';
import { firstNotice } from '../../domain/postmortem/notice.ts';
import { utcMinute } from '../../formats/incident/utc.ts';
import { detectorWords, momentWords, spanText, spanWords } from '../../formats/postmortem/words.ts';
import { fromUtcField, utcField } from '../incident/times.ts';
import { Choice, Field } from './Field.tsx';
import { guides } from './guides.ts';
import type { SectionProps } from './section-props.ts';

/** The five moments, what follows from them, and who noticed first. */
export function TimeFields({ draft, change }: SectionProps) {
	const proposal = firstNotice(draft.timeline);
	return (
		<>
			<p class="ek-pm-help">{guides.times.help}</p>
			<ul class="ek-pm-times">
				{MOMENTS.map((moment) => {
					const { at, how } = draft.times[moment];
					const name = momentWords[moment];
					return (
						<li key={moment}>
							<label class="ek-pm-field">
								<span class="ek-label">{name} (UTC)</span>
								<input
									class="ek-field"
									type="datetime-local"
									value={at === undefined ? '' : utcField(at)}
									onChange={(event) => {
										const next = fromUtcField(event.currentTarget.value);
										// The field shows minutes: seconds of a time that was not changed stay.
										if (at !== undefined && next !== undefined && utcField(at) === utcField(next)) return;
										change((now) => withTime(now, moment, { at: next }));
									}}
								/>
							</label>
							<Field
								label={at === undefined ? 'Why it is not known' : 'How we know'}
								value={how}
								onKeep={(text) => change((now) => withTime(now, moment, { how: text }))}
							/>
						</li>
					);
				})}
			</ul>
			{outOfOrder(draft.times).map(([first, second]) => (
				<p class="ek-note danger" key={first + second} role="status">
					{`${momentWords[second]} lies before ${momentWords[first].toLowerCase()}. One of the two times is wrong, or in another zone.`}
				</p>
			))}
			<dl class="ek-pm-spans">
				{spans(draft.times).map((span) => (
					<div key={span.id}>
						<dt>{spanWords[span.id]}</dt>
						<dd>{'ms' in span ? spanText(span.ms) : 'missing' in span ? 'unknown' : 'out of order'}</dd>
						<dd class="ek-meta">{`${momentWords[span.from].toLowerCase()} to ${momentWords[span.to].toLowerCase()}`}</dd>
					</div>
				))}
			</dl>
			<Choice
				label="Who or what noticed first"
				value={draft.detector}
				options={[['', 'not said yet'], ...DETECTORS.map((one) => [one, detectorWords[one]] as const)]}
				onChoose={(detector) => change((now) => ({ ...now, detector }))}
			/>
			{draft.detector === 'customer' && (
				<p class="ek-pm-help">
					A customer before an alert is a contributing factor by itself: the place is monitoring.
				</p>
			)}
			{proposal && proposal.detector !== draft.detector && (
				<p class="ek-pm-help">
					{`First in the timeline: ${utcMinute(proposal.entry.at ?? 0)}, “${proposal.entry.text.slice(0, 80)}”. `}
					<button
						type="button"
						class="ek-link"
						onClick={() => change((now) => ({ ...now, detector: proposal.detector }))}
					>
						{`Take ${detectorWords[proposal.detector]}`}
					</button>
				</p>
			)}
		</>
	);
}
