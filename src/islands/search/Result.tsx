import { useEffect, useRef } from 'preact/hooks';
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
	/** Told once the result can be seen; absent where there is nothing to fetch for it. */
	onSeen: ((result: Ranked) => void) | undefined;
	chosen: boolean;
	onOpen: () => void;
}

/** One result: title, tags, the place in the page that fits best, and why it is here. */
export function Result({ id, base, page, result, terms, excerpt, onSeen, chosen, onOpen }: Props) {
	const element = useRef<HTMLAnchorElement>(null);
	const told = useRef(result);
	told.current = result;
	useEffect(() => {
		if (!element.current || !onSeen) return;
		const watch = new IntersectionObserver((found) => {
			if (!found.some(({ isIntersecting }) => isIntersecting)) return;
			watch.disconnect();
			onSeen(told.current);
		});
		watch.observe(element.current);
		return () => watch.disconnect();
	}, [onSeen, result.page]);
	// Words found in running text are best shown where they stand; a reader who named the page wants it from its top.
	const heading = excerpt?.heading;
	const pieces = excerpt?.pieces ?? markWords(page.line ?? '', terms);
	return (
		<a
			class="ek-hit"
			ref={element}
			id={id}
			role="option"
			aria-selected={chosen}
			tabIndex={-1}
			href={base + page.path.slice(1) + (heading ? `#${heading.id}` : '')}
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
				{heading && <b>{heading.text}: </b>}
				<Marked pieces={pieces} />
			</span>
			<span class="ek-hw">{reasonText(result.reason)}</span>
		</a>
	);
}
