import { useEffect, useRef, useState } from 'preact/hooks';

/** Pause in typing after which a text is kept: long enough not to write at each letter, short enough to lose nothing. */
const PAUSE = 400;

const waiting = new Set<() => void>();
const keepAll = () => {
	for (const keep of waiting) keep();
};
globalThis.addEventListener?.('pagehide', keepAll);
globalThis.document?.addEventListener('visibilitychange', keepAll);

/** A text that is not kept yet. */
interface Typing {
	text: string;
	keep: () => void;
	timer: ReturnType<typeof setTimeout>;
}

/**
 * A text that is kept while it is typed: after a pause, when the field is left, when the page is. What is being typed is
 * never replaced; a new value from elsewhere shows as soon as nothing is.
 */
export function useKept(value: string, onKeep: (value: string) => void) {
	const [typed, setTyped] = useState<string>();
	const now = useRef<Typing | undefined>(undefined);
	const latest = useRef(onKeep);
	latest.current = onKeep;
	const settle = () => {
		const last = now.current;
		if (!last) return;
		clearTimeout(last.timer);
		waiting.delete(last.keep);
		now.current = undefined;
		latest.current(last.text);
		setTyped(undefined);
	};
	// A field that goes away (another draft was opened, a row was removed) keeps what stands in it first.
	useEffect(() => settle, []);
	return {
		text: typed ?? value,
		onInput: (text: string) => {
			if (now.current) {
				clearTimeout(now.current.timer);
				waiting.delete(now.current.keep);
			}
			setTyped(text);
			now.current = { text, keep: settle, timer: setTimeout(settle, PAUSE) };
			waiting.add(settle);
		},
		onBlur: settle,
	};
}
