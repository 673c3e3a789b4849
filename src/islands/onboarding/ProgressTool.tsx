import { useEffect, useState } from 'preact/hooks';
import { onboardingStore } from '../../browser/onboarding-store.ts';
import {
	emptyOnboarding,
	type OnboardingState,
	onboardingProgress,
	strayTicks,
	type TickGroup,
} from '../../domain/onboarding/ticks.ts';
import { localDay } from '../mind-map/today.ts';
import { troubleText } from '../shared/trouble-text.ts';
import { Exchange } from './Exchange.tsx';

interface Props {
	groups: TickGroup[];
	base: string;
}

/** What was ticked on the onboarding pages, page by page, and what a newcomer tells their mentor. */
export default function ProgressTool({ groups, base }: Props) {
	const [state, setState] = useState<OnboardingState>(emptyOnboarding);
	const [ready, setReady] = useState(false);
	useEffect(() => {
		const store = onboardingStore();
		setState(store.get());
		setReady(true);
		return store.subscribe(setState);
	}, []);
	const update = (change: Partial<OnboardingState>) =>
		onboardingStore().update((now) => ({ ...now, ...change }));
	const all = onboardingProgress(groups, state);
	const next = all.find(({ open }) => open.length > 0);
	const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
	const done = all.reduce((sum, group) => sum + group.done, 0);
	const trouble = ready ? onboardingStore().trouble() : undefined;
	const stray = strayTicks(groups, state);
	const lines = [
		...(trouble ? [troubleText(trouble, 'the onboarding')] : []),
		...(ready ? onboardingStore().notices() : []),
		...(stray.length > 0
			? [
					`${stray.length} ticks are about lines that these pages do not have: ${stray.join(', ')}. They are kept and exported.`,
				]
			: []),
	];
	return (
		<div class="ek-ob not-content">
			{lines.length > 0 && (
				<ul class="ek-note">
					{lines.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			)}
			{ready && (
				<p role="status">
					<b>{`${done} of ${total} lines ticked.`}</b>
					{next && ' Next: '}
					{next && <a href={address(base, next.group)}>{`${next.group.label}: ${next.open[0]?.text}`}</a>}
				</p>
			)}
			<ul class="ek-ob-groups">
				{all.map(({ group, done: ticked }) => (
					<li key={`${group.page} ${group.id}`}>
						<span>
							{`${group.pageTitle}: `}
							<a href={address(base, group)}>{group.label}</a>
						</span>
						<span class="ek-num">
							{ready ? `${ticked} of ${group.entries.length}` : `${group.entries.length} lines`}
						</span>
					</li>
				))}
			</ul>
			{ready && (
				<>
					<div class="ek-ob-fields">
						<label>
							Your name, for your mentor
							<input
								class="ek-field"
								type="text"
								maxLength={80}
								value={state.name}
								onInput={(event) => update({ name: event.currentTarget.value })}
							/>
						</label>
						<label>
							First day
							<input
								class="ek-field"
								type="date"
								value={state.started}
								onInput={(event) => update({ started: event.currentTarget.value })}
							/>
						</label>
						<label class="wide">
							What made you stumble, from the first day on
							<textarea
								class="ek-field"
								rows={4}
								value={state.notes}
								onInput={(event) => update({ notes: event.currentTarget.value })}
							/>
						</label>
					</div>
					<Exchange
						{...{ groups, state }}
						today={localDay()}
						onReplace={(value) => onboardingStore().update(() => value)}
					/>
				</>
			)}
		</div>
	);
}

const address = (base: string, { page, id }: TickGroup) => `${base}${page.slice(1)}#${id}`;
