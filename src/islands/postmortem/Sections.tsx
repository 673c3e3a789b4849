import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Part, parts, readiness, SECTIONS, type Section } from '../../domain/postmortem/completeness.ts';
import type { Draft } from '../../domain/postmortem/draft.ts';

/** Names of the parts of the page. */
export const sectionNames: Record<Section, string> = {
	head: 'Head and summary',
	times: 'Times',
	impact: 'Impact',
	timeline: 'Timeline',
	factors: 'Contributing factors',
	views: 'How it looked, what went well',
	runbooks: 'Runbooks',
	walk: 'What else needs a patch?',
	actions: 'Actions',
	review: 'Review and sharing',
};

/** What is still open, in words. */
export const partWords: Record<string, string> = {
	title: 'title',
	severity: 'severity',
	services: 'services',
	owner: 'owner',
	began: 'when it began',
	detected: 'when it was detected',
	acknowledged: 'when it was acknowledged',
	mitigated: 'when it was mitigated',
	resolved: 'when it was resolved',
	order: 'order of the times',
	detector: 'who noticed first',
	customers: 'customers harmed',
	budget: 'impact in numbers',
	data: 'data lost or not',
	timeline: 'three entries of the timeline',
	trigger: 'trigger',
	factors: 'two contributing factors',
	sense: 'what made sense at the time',
	well: 'what went well',
	badly: 'what did not',
	lucky: 'luck',
	runbooks: 'runbooks used, or that there was none',
	walk: 'the walk through all ten places',
	actions: 'an action',
	'actions-whole': 'owner, date and proof of each action',
	summary: 'summary',
	read: 'two readers',
};

export const sectionId = (section: Section) => `pm-${section}`;

/** One part of the page, to fold away, with how much of it is there. */
export function SectionFold({
	section,
	draft,
	children,
}: {
	section: Section;
	draft: Draft;
	children: ComponentChildren;
}) {
	const own = parts(draft).filter((part) => part.section === section);
	const done = own.filter((part) => part.done).length;
	// Before the debrief its facts are asked for; the rest waits, folded, until they are there.
	const [open] = useState(
		() => readiness(draft, 'debrief').open.length === 0 || own.some(({ needed }) => needed === 'debrief'),
	);
	return (
		<details class="ek-pm-section" id={sectionId(section)} open={open}>
			<summary>
				<h2>{sectionNames[section]}</h2>
				<span class="ek-meta">{done === own.length ? '✓ all there' : `${done} of ${own.length}`}</span>
			</summary>
			<div class="ek-pm-body">{children}</div>
		</details>
	);
}

/** Links to the parts; the open ones are named. */
export function SectionLinks({ open }: { open: readonly Part[] }) {
	return (
		<nav class="ek-pm-nav" aria-label="Parts of the draft">
			{SECTIONS.map((section) => {
				const left = open.filter((part) => part.section === section).length;
				return (
					<a href={`#${sectionId(section)}`} key={section} onClick={() => unfold(section)}>
						{sectionNames[section]}
						{left > 0 && <span class="ek-num">{left} open</span>}
					</a>
				);
			})}
		</nav>
	);
}

/** Opens a part that was folded away, so that a link to it shows something. */
function unfold(section: Section): void {
	document.getElementById(sectionId(section))?.setAttribute('open', '');
}
