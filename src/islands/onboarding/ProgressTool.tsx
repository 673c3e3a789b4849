import { onboardingStore } from '../../browser/onboarding-store.ts';
import {
	emptyOnboarding,
	type OnboardingState,
	onboardingProgress,
	strayTicks,
	type TickGroup,
} from '../../domain/onboarding/ticks.ts';
import { Notes } from '../shared/Notes.tsx';
import { localDay } from '../shared/today.ts';
import { troubleText } from '../shared/trouble-text.ts';
import { useStore } from '../shared/use-store.ts';
import { Exchange } from './Exchange.tsx';

interface Props {
	groups: TickGroup[];
	base: string;
}

/** What was ticked on the onboarding pages, page by page, and what a newcomer tells their mentor. */
export default function ProgressTool({ groups, base }: Props) {
	const { state, ready, trouble, notices, update } = useStore(onboardingStore, emptyOnboarding);
	const change = (fields: Partial<OnboardingState>) => update((now) => ({ ...now, ...fields }));
	const all = onboardingProgress(groups, state);
	const next = all.find(({ open }) => open.length > 0);
	const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
	const done = all.reduce((sum, group) => sum + group.done, 0);
	const stray = strayTicks(groups, state);
	const lines = [
		...(trouble ? [troubleText(trouble, 'the onboarding')] : []),
		...notices,
		...(stray.length > 0
			? [
					`${stray.length} ticks are about lines that these pages do not have: ${stray.join(', ')}. They are kept and exported.`,
				]
			: []),
	];
	return (
		<div class="ek-ob not-content">
			<Notes lines={lines} />
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
								onInput={(event) => change({ name: event.currentTarget.value })}
							/>
						</label>
						<label>
							First day
							<input
								class="ek-field"
								type="date"
								value={state.started}
								onInput={(event) => change({ started: event.currentTarget.value })}
							/>
						</label>
						<label class="wide">
							What made you stumble, from the first day on
							<textarea
								class="ek-field"
								rows={4}
								value={state.notes}
								onInput={(event) => change({ notes: event.currentTarget.value })}
							/>
						</label>
					</div>
					<Exchange {...{ groups, state }} today={localDay()} onReplace={(value) => update(() => value)} />
				</>
			)}
		</div>
	);
}

const address = (base: string, { page, id }: TickGroup) => `${base}${page.slice(1)}#${id}`;
