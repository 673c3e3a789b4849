import { useMemo, useState } from 'preact/hooks';
import { METRICS } from '../../domain/postmortem/action.ts';
import { readiness } from '../../domain/postmortem/completeness.ts';
import type { Draft } from '../../domain/postmortem/draft.ts';
import type { PostmortemKit } from '../../domain/postmortem/kit.ts';
import { postmortemDocument } from '../../formats/postmortem/document.ts';
import type { DraftNames } from '../../formats/postmortem/words.ts';
import { ActionFields } from './ActionFields.tsx';
import { FactorFields, ReviewFields, ViewFields, WalkFields } from './CauseFields.tsx';
import { HeadFields } from './HeadFields.tsx';
import { ImpactFields } from './ImpactFields.tsx';
import { Preview } from './Preview.tsx';
import { Readiness } from './Readiness.tsx';
import { RunbookFields } from './RunbookFields.tsx';
import { SectionFold, SectionLinks } from './Sections.tsx';
import { TakeAway } from './TakeAway.tsx';
import { TimeFields } from './TimeFields.tsx';
import { TimelineFields } from './TimelineFields.tsx';
import { changer } from './use-drafts.ts';

/** One draft: its parts to write in, and beside them the text as it will read. */
export function DraftEditor({
	draft,
	kit,
	onChat,
}: {
	draft: Draft;
	kit: PostmortemKit;
	onChat: () => void;
}) {
	const [shown, setShown] = useState<'write' | 'preview'>('write');
	const change = useMemo(() => changer(draft.id), [draft.id]);
	const names: DraftNames = useMemo(
		() => ({ site: kit.site, services: Object.fromEntries(kit.services.map(({ id, name }) => [id, name])) }),
		[kit],
	);
	const blocks = useMemo(() => postmortemDocument(draft, names), [draft, names]);
	const props = { draft, change, kit };
	const open = readiness(draft, draft.status === 'draft' ? 'debrief' : 'review').open;
	return (
		<div class={`ek-pm-editor ${shown}`}>
			<div class="ek-pm-switch ek-pm-noprint">
				{(['write', 'preview'] as const).map((one) => (
					<button
						key={one}
						type="button"
						class={`ek-btn${one === shown ? ' main' : ''}`}
						aria-pressed={one === shown}
						onClick={() => setShown(one)}
					>
						{one === 'write' ? 'Write' : 'Preview'}
					</button>
				))}
			</div>
			<div class="ek-pm-write">
				<Readiness draft={draft} />
				<SectionLinks open={open} />
				<SectionFold section="head" draft={draft}>
					<HeadFields {...props} />
				</SectionFold>
				<SectionFold section="times" draft={draft}>
					<TimeFields {...props} />
				</SectionFold>
				<SectionFold section="timeline" draft={draft}>
					<TimelineFields {...props} onChat={onChat} />
				</SectionFold>
				<SectionFold section="impact" draft={draft}>
					<ImpactFields {...props} />
				</SectionFold>
				<SectionFold section="runbooks" draft={draft}>
					<RunbookFields {...props} />
				</SectionFold>
				<SectionFold section="factors" draft={draft}>
					<FactorFields {...props} />
				</SectionFold>
				<SectionFold section="views" draft={draft}>
					<ViewFields {...props} />
				</SectionFold>
				<SectionFold section="walk" draft={draft}>
					<WalkFields {...props} />
				</SectionFold>
				<SectionFold section="actions" draft={draft}>
					<ActionFields {...props} />
				</SectionFold>
				<SectionFold section="review" draft={draft}>
					<ReviewFields {...props} />
				</SectionFold>
				<TakeAway draft={draft} names={names} />
			</div>
			<Preview blocks={blocks} />
			<datalist id="pm-roles">
				{kit.roles.map(({ id, name }) => (
					<option value={name} key={id} />
				))}
				<option value="On-call engineer" />
				<option value="Support" />
				<option value="Customer" />
			</datalist>
			<datalist id="pm-metrics">
				{METRICS.map((metric) => (
					<option value={metric} key={metric} />
				))}
			</datalist>
		</div>
	);
}
