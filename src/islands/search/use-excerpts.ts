import { useCallback, useRef, useState } from 'preact/hooks';
import { type Excerpt, excerptOf } from '../../domain/search/excerpt.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import type { Answer, Engine } from './engine.ts';

interface Excerpts {
	/** By place in the table. An earlier answer's excerpt stays until the new one is cut. */
	excerpts: ReadonlyMap<number, Excerpt>;
	/** Says that a page found by its text or a heading can be seen: only then is its text worth fetching. */
	seen: (result: Ranked) => void;
}

/** Fetches the texts of the pages that are looked at, and cuts their excerpts. */
export function useExcerpts(engine: Engine, answer: Answer): Excerpts {
	const [excerpts, setExcerpts] = useState<ReadonlyMap<number, Excerpt>>(new Map());
	const current = useRef(answer);
	current.current = answer;
	const seen = useCallback(
		({ page, reason }: Ranked) => {
			if (!answer.complete) return;
			engine.textOf(page).then(
				(text) => {
					if (!text || current.current !== answer) return;
					const under = reason.by === 'heading' ? reason.text : undefined;
					const excerpt = excerptOf(text.text, text.headings, answer.plan.terms, under);
					setExcerpts((before) => new Map(before).set(page, excerpt));
				},
				// The line about the page stays.
				() => undefined,
			);
		},
		[engine, answer],
	);
	return { excerpts, seen };
}
