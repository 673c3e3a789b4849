import { useState } from 'preact/hooks';
import { outranks, STAGES, TIERS } from '../../domain/readiness/items.ts';
import type { ReadinessState, Review } from '../../domain/readiness/review.ts';
import { STAGE_WORDS, TIER_WORDS } from '../../formats/readiness/words.ts';
import type { Tier } from '../../schemas/ids.ts';
import type { LifeStage } from '../../schemas/readiness-item.ts';
import { type KnownService, keyOf } from './context.ts';

interface Props {
	services: KnownService[];
	state: ReadinessState;
	review: Review | undefined;
	/** A name and tier from the address, to begin with. */
	offered: { name: string; tier: Tier } | undefined;
	onChoose: (key: string) => void;
	onBegin: (name: string, tier: Tier) => void;
	onChange: (change: Partial<Pick<Review, 'tier' | 'stage'>>) => void;
}

/** Which service, of which tier, at which stage of its life. */
export function ServicePicker({ services, state, review, offered, onChoose, onBegin, onChange }: Props) {
	const [adding, setAdding] = useState(offered !== undefined);
	const own = Object.entries(state.reviews).filter(([key]) => !services.some(({ id }) => key === keyOf(id)));
	return (
		<div class="ek-rd-picker">
			<label>
				Service
				<select
					class="ek-field"
					value={adding ? 'new' : (state.current ?? '')}
					onChange={(event) => {
						const { value } = event.currentTarget;
						setAdding(value === 'new');
						if (value !== 'new' && value !== '') onChoose(value);
					}}
				>
					<option value="">Choose a service</option>
					<optgroup label="In handbook.yaml">
						{services.map(({ id, name, tier }) => (
							<option key={id} value={keyOf(id)}>{`${name} (${tier})`}</option>
						))}
					</optgroup>
					{own.length > 0 && (
						<optgroup label="Others">
							{own.map(([key, { name, tier }]) => (
								<option key={key} value={key}>{`${name} (${tier})`}</option>
							))}
						</optgroup>
					)}
					<option value="new">Another service …</option>
				</select>
			</label>
			{adding ? (
				<NewService
					offered={offered}
					onBegin={(name, tier) => {
						setAdding(false);
						onBegin(name, tier);
					}}
				/>
			) : (
				review && (
					<>
						<TierSelect value={review.tier} onChange={(tier) => onChange({ tier })} />
						<label>
							Stage
							<select
								class="ek-field"
								value={review.stage}
								onChange={(event) => onChange({ stage: event.currentTarget.value as LifeStage })}
							>
								{STAGES.map((stage) => (
									<option key={stage} value={stage}>
										{STAGE_WORDS[stage]}
									</option>
								))}
							</select>
						</label>
						<TierNote review={review} services={services} onChange={onChange} />
					</>
				)
			)}
		</div>
	);
}

function NewService({ offered, onBegin }: Pick<Props, 'offered' | 'onBegin'>) {
	const [name, setName] = useState(offered?.name ?? '');
	const [tier, setTier] = useState<Tier>(offered?.tier ?? 'normal');
	return (
		<form
			class="ek-rd-new"
			onSubmit={(event) => {
				event.preventDefault();
				if (name.trim()) onBegin(name.trim(), tier);
			}}
		>
			<label>
				Name
				<input
					class="ek-field"
					type="text"
					required
					maxLength={80}
					value={name}
					onInput={(event) => setName(event.currentTarget.value)}
				/>
			</label>
			<TierSelect value={tier} onChange={setTier} />
			<button type="submit" class="ek-btn main">
				Begin
			</button>
		</form>
	);
}

function TierSelect({ value, onChange }: { value: Tier; onChange: (tier: Tier) => void }) {
	return (
		<label>
			Tier
			<select
				class="ek-field"
				value={value}
				onChange={(event) => onChange(event.currentTarget.value as Tier)}
			>
				{TIERS.map((tier) => (
					<option key={tier} value={tier}>
						{TIER_WORDS[tier]}
					</option>
				))}
			</select>
		</label>
	);
}

/** Says where the tier of the review and what the handbook knows part ways. */
function TierNote({ review, services, onChange }: Pick<Props, 'services' | 'onChange'> & { review: Review }) {
	const listed = services.find(({ id }) => id === review.service);
	if (!listed) return null;
	const waiting = services.filter(
		({ dependsOn, tier }) => dependsOn.includes(listed.id) && outranks(tier, review.tier),
	);
	const differs = listed.tier !== review.tier;
	if (!differs && waiting.length === 0) return null;
	return (
		<p class="ek-note">
			{differs &&
				`handbook.yaml says ${TIER_WORDS[listed.tier].toLowerCase()} for this service, this review was made for ${TIER_WORDS[review.tier].toLowerCase()}. `}
			{waiting.length > 0 &&
				`${waiting.map(({ name, tier }) => `${name} (${tier})`).join(', ')} cannot work without it: what is waited for has at least that tier. `}
			{differs && (
				<button type="button" class="ek-btn" onClick={() => onChange({ tier: listed.tier })}>
					{`Take ${TIER_WORDS[listed.tier].toLowerCase()}`}
				</button>
			)}
		</p>
	);
}
