import { TIER_WORDS } from '../../formats/readiness/words.ts';
import type { ReadinessItem } from '../../schemas/readiness-item.ts';
import type { ReadinessContext } from './context.ts';

interface Props extends Pick<ReadinessContext, 'base' | 'titles' | 'sources'> {
	item: ReadinessItem;
}

/** Why, how, evidence, links and sources of an item, folded away. Opens without a script, and for the printer. */
export function ItemText({ item, base, titles, sources }: Props) {
	return (
		<details class="ek-rd-text">
			<summary>
				Why and how<span class="ek-hidden">{`: ${item.title}`}</span>
			</summary>
			<dl>
				<div>
					<dt>Why</dt>
					<dd>{item.why}</dd>
				</div>
				<div>
					<dt>How</dt>
					<dd>{item.how}</dd>
				</div>
				<div>
					<dt>Evidence</dt>
					<dd>{item.evidence}</dd>
				</div>
				<div>
					<dt>Read on</dt>
					<dd>
						{item.links.map((link, index) => (
							<span key={link}>
								{index > 0 && ', '}
								<a href={base + link.slice(1)}>{titles[link.replace(/#.*/, '')] ?? link}</a>
							</span>
						))}
					</dd>
				</div>
				<div>
					<dt>Source</dt>
					<dd>{item.sources.map(({ id, at }) => `${sources[id] ?? id}${at ? `, ${at}` : ''}`).join('; ')}</dd>
				</div>
			</dl>
		</details>
	);
}

/** The tiers that ask for an item, in words. */
export function TierTags({ item }: { item: Pick<ReadinessItem, 'tiers'> }) {
	return (
		<span class="ek-tags">
			{item.tiers.map((tier) => (
				<span key={tier} class={`ek-tag ${tier}`}>
					{TIER_WORDS[tier]}
				</span>
			))}
		</span>
	);
}
