import { useEffect, useState } from 'preact/hooks';
import { type Excerpt, excerptOf } from '../../domain/search/excerpt.ts';
import type { Answer } from './engine.ts';

/** Fetches the texts of the pages that are shown and cuts their excerpts; by place in the table. */
export function useExcerpts(
	answer: Answer | undefined,
	shown: readonly number[],
): ReadonlyMap<number, Excerpt> {
	const [excerpts, setExcerpts] = useState<ReadonlyMap<number, Excerpt>>(new Map());
	const key = shown.join(' ');
	useEffect(() => {
		if (!answer?.complete) return;
		let current = true;
		const cut = async (page: number) => {
			const text = await answer.textOf(page);
			if (!text) return undefined;
			const anchors = text.anchors
				.filter(({ element }) => /^h[2-6]$/.test(element))
				.map(({ id, text: title = '', location }) => ({ id, text: title, at: location }));
			return [page, excerptOf(text.content, anchors, answer.plan.terms)] as const;
		};
		const pages = key ? key.split(' ').map(Number) : [];
		void Promise.all(pages.map((page) => cut(page).catch(() => undefined))).then((cuts) => {
			if (current) setExcerpts(new Map(cuts.flatMap((each) => (each ? [each] : []))));
		});
		return () => {
			current = false;
		};
	}, [answer, key]);
	return excerpts;
}
