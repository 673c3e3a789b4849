import type { Day } from '../../domain/mind-map/day.ts';
import {
	type OnboardingState,
	onboardingProgress,
	strayTicks,
	type TickGroup,
	tickedOn,
} from '../../domain/onboarding/ticks.ts';

/** The progress as Markdown for the mentor: what is open first, then what made the newcomer stumble, then every tick. */
export function onboardingMarkdown(groups: readonly TickGroup[], state: OnboardingState, today: Day): string {
	const all = onboardingProgress(groups, state);
	const done = all.reduce((sum, group) => sum + group.done, 0);
	const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
	const open = all.filter((group) => group.open.length > 0);
	const stray = strayTicks(groups, state);
	const name = escaped(state.name);
	return [
		`# Onboarding${name ? ` of ${name}` : ''}`,
		`${today}. ${done} of ${total} lines ticked.${state.started ? ` First day: ${state.started}.` : ''}`,
		...(open.length > 0
			? [
					'## Open',
					...open.map(
						({ group, open: lines, done: ticked }) =>
							`### ${escaped(group.pageTitle)}: ${escaped(group.label)} (${ticked} of ${group.entries.length})\n\n${lines
								.map(({ text }) => `- [ ] ${escaped(text)}`)
								.join('\n')}`,
					),
				]
			: []),
		...(state.notes.trim() ? [`## What made me stumble\n\n${quoted(state.notes)}`] : []),
		...(done > 0
			? ['## Ticked', ...all.filter((group) => group.done > 0).map((group) => ticked(group.group, state))]
			: []),
		...(stray.length > 0
			? [
					`## Ticked, and not on these pages\n\n${stray.map((id) => `- ${escaped(id)} (${tickedOn(state, id)})`).join('\n')}`,
				]
			: []),
	]
		.join('\n\n')
		.concat('\n');
}

function ticked({ pageTitle, label, entries }: TickGroup, state: OnboardingState): string {
	const lines = entries.flatMap(({ id, text }) => {
		const on = tickedOn(state, id);
		return on ? [`- [x] ${escaped(text)} (${on})`] : [];
	});
	return `### ${escaped(pageTitle)}: ${escaped(label)}\n\n${lines.join('\n')}`;
}

/** Text that a reader typed must not become a heading, a link, a mention or HTML. */
const escaped = (text: string) =>
	text
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_[\]<>#|~@]/g, '\\$&');

/** Several lines, each of them a quotation. */
const quoted = (text: string) =>
	text
		.trim()
		.split('\n')
		.map((line) => `> ${escaped(line)}`.trimEnd())
		.join('\n');
