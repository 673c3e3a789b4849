import { useEffect, useState } from 'preact/hooks';
import type { Answer, Engine } from './engine.ts';

/** What the box knows while the reader types. */
export interface Found {
	/** The answer to the text as it stands, or to the one before it while the new one is looked up. */
	answer?: Answer | undefined;
	/** The text index cannot be loaded: only alerts, titles and other short texts are searched. */
	partial: boolean;
}

/** A pause this short is not felt, and spares the searches of a fast typist. */
const PAUSE = 30;

/** Looks the text up: at once in the table, a moment later in the text index. Late answers to earlier texts are dropped. */
export function useSearch(engine: Engine | undefined, typed: string, correct: boolean): Found {
	const [found, setFound] = useState<Found>({ partial: false });
	useEffect(() => {
		if (!engine || !typed.trim()) {
			setFound((before) => ({ partial: before.partial }));
			return;
		}
		let current = true;
		setFound((before) =>
			// The short texts' order gives way to the full one a moment later: it is shown only where nothing better is.
			before.answer?.complete && !before.partial && related(before.answer.typed, typed)
				? before
				: { ...before, answer: engine.glance(typed, correct) },
		);
		const timer = setTimeout(() => {
			engine.answer(typed, correct).then(
				(answer) => current && setFound({ answer, partial: false }),
				() => current && setFound({ answer: engine.glance(typed, correct), partial: true }),
			);
		}, PAUSE);
		return () => {
			current = false;
			clearTimeout(timer);
		};
	}, [engine, typed, correct]);
	return found;
}

/** One text goes on where the other ends: its old answer still tells something. */
const related = (before: string, now: string) => now.startsWith(before) && now.length - before.length <= 2;
