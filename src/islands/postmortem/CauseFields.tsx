import { newId } from '../../browser/new-id.ts';
import { type TextField, textOf } from '../../domain/postmortem/draft.ts';
import { withChanged, withItem, withoutItem, withText } from '../../domain/postmortem/drafts.ts';
import { PLACES, type Place } from '../../domain/postmortem/places.ts';
import { placeWords } from '../../formats/postmortem/words.ts';
import { Choice, Field } from './Field.tsx';
import { Guidance } from './Guidance.tsx';
import { type Guide, guides, walkQuestions } from './guides.ts';
import type { SectionProps } from './section-props.ts';

const places: [Place | '', string][] = [
	['', 'place?'],
	...PLACES.map((place): [Place, string] => [place, placeWords[place]]),
];

/** The trigger and the conditions that it met. */
export function FactorFields({ draft, change }: SectionProps) {
	return (
		<>
			<Field
				label="Trigger"
				guide={guides.trigger}
				value={textOf(draft, 'trigger')}
				onKeep={(value) => change((now) => withText(now, 'trigger', value))}
			/>
			<h3>Conditions that it met</h3>
			<Guidance id="pm-factors-help" guide={guides.factors} />
			{draft.factors.map(({ id, place, text }, at) => (
				<div class="ek-pm-line" key={id}>
					<Choice
						bare
						label={`Where condition ${at + 1} lies`}
						value={place}
						options={places}
						onChoose={(next) => change((now) => withChanged(now, 'factors', id, { place: next }))}
					/>
					<Field
						bare
						rows={2}
						label={`Condition ${at + 1}`}
						value={text}
						onKeep={(next) => change((now) => withChanged(now, 'factors', id, { text: next }))}
					/>
					<button
						type="button"
						class="ek-btn text"
						aria-label={`Remove condition ${at + 1}`}
						onClick={() => change((now) => withoutItem(now, 'factors', id))}
					>
						Remove
					</button>
				</div>
			))}
			<button
				type="button"
				class="ek-btn"
				onClick={() => change((now) => withItem(now, 'factors', { id: newId(), place: '', text: '' }))}
			>
				Add a condition
			</button>
		</>
	);
}

const views: [TextField, string, Guide][] = [
	['sense', 'What made sense at the time', guides.sense],
	['surprise', 'What surprised us', guides.surprise],
	['well', 'What went well', guides.well],
	['badly', 'What did not', guides.badly],
	['lucky', 'Where we were lucky', guides.lucky],
];

/** How it looked from there; what went well, what did not, luck. */
export function ViewFields({ draft, change }: SectionProps) {
	return (
		<>
			{views.map(([field, label, guide]) => (
				<Field
					key={field}
					rows={3}
					label={label}
					guide={guide}
					value={textOf(draft, field)}
					onKeep={(value) => change((now) => withText(now, field, value))}
				/>
			))}
		</>
	);
}

/** The walk through the ten places. */
export function WalkFields({ draft, change }: SectionProps) {
	const set = (place: Place, text: string) =>
		change((now) => ({ ...now, walk: { ...now.walk, [place]: text } }));
	return (
		<>
			<p class="ek-pm-help">{guides.walk.help}</p>
			{PLACES.map((place) => {
				const found = draft.walk[place] ?? '';
				const factors = draft.factors.filter((factor) => factor.place === place && factor.text.trim());
				return (
					<div class="ek-pm-place" key={place}>
						<Field
							rows={2}
							label={placeWords[place]}
							guide={{ help: walkQuestions[place] ?? '' }}
							value={found}
							onKeep={(text) => set(place, text)}
						/>
						<div class="ek-row">
							{!found.trim() && (
								<button
									type="button"
									class="ek-link ek-small"
									aria-label={`${placeWords[place]}: nothing`}
									onClick={() => set(place, 'Nothing.')}
								>
									Nothing
								</button>
							)}
							{factors.length > 0 && !found.trim() && (
								<button
									type="button"
									class="ek-link ek-small"
									onClick={() => set(place, factors.map(({ text }) => text.trim()).join('\n'))}
								>
									{`Take from the factors (${factors.length})`}
								</button>
							)}
						</div>
					</div>
				);
			})}
		</>
	);
}

const review: [TextField, string][] = [
	['review-inside', 'Read by somebody who was there (role, date)'],
	['review-outside', 'Read by somebody outside (role, date)'],
	['shared', 'Shared with'],
	['again', 'Actions looked at again on'],
];

/** What is told outside, what is open, who has read it. */
export function ReviewFields({ draft, change }: SectionProps) {
	const text = (field: TextField) => ({
		value: textOf(draft, field),
		onKeep: (value: string) => change((now) => withText(now, field, value)),
	});
	return (
		<>
			<Field label="Open questions" rows={2} {...text('questions')} />
			<Field label="Told outside" rows={3} guide={guides.outside} {...text('outside')} />
			<p class="ek-pm-help">{guides.review.help}</p>
			<div class="ek-pm-row">
				{review.map(([field, label]) => (
					<Field key={field} label={label} {...text(field)} />
				))}
			</div>
		</>
	);
}
