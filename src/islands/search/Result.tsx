import { type Excerpt, markWords } from '../../domain/search/excerpt.ts';
import type { Term } from '../../domain/search/plan.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import type { SearchPage } from '../../domain/search/table.ts';
import { Marked } from './Marked.tsx';
import { reasonText } from './result-words.ts';

interface Props {
	id: string;
	base: string;
	page: SearchPage;
	result: Ranked;
	terms: readonly Term[];
	excerpt: Excerpt | undefined;
	chosen: boolean;
	onOpen: () => void;
}

/** One result: title, tags, the place in the page that fits best, and why it is here. */
export function Result({ id, base, page, result, terms, excerpt, chosen, onOpen }: Props) {
	const { heading } = excerpt ?? {};
	const direct = result.reason.by === 'alert' || result.reason.by === 'title';
	// A reader who named the alert or the page wants it from its top; a word in its text is best shown where it stands.
	const anchor = heading && !direct && result.reason.by === 'text' ? `#${heading.id}` : '';
	return (
		<a
			class="ek-hit"
			id={id}
			role="option"
			aria-selected={chosen}
			tabIndex={-1}
			href={base + page.path.slice(1) + anchor}
			onClick={onOpen}
		>
			<span class="ek-ht">
				<Marked pieces={markWords(page.title, terms)} />
			</span>
			<span class="ek-tags">
				{page.severity && <span class={`ek-tag ${page.severity.toLowerCase()}`}>{page.severity}</span>}
				{page.tier && <span class={`ek-tag ${page.tier}`}>{page.tier}</span>}
			</span>
			<span class="ek-hx">
				{excerpt ? (
					<>
						{anchor && <b>{heading?.text}: </b>}
						<Marked pieces={excerpt.pieces} />
					</>
				) : (
					page.line
				)}
			</span>
			<span class="ek-hw">{reasonText(result.reason)}</span>
		</a>
	);
}
