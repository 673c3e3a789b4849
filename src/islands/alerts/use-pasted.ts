import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { queryToFragment } from '../../browser/fragment.ts';
import { takePasted } from '../../browser/pasted-alert.ts';

/** Characters that the field shows. A megabyte in it takes a browser a second to lay out, on a phone several. */
export const MOST_SHOWN = 20_000;

/** The text that is looked up, and the field that it is pasted into. */
interface PastedField {
	text: string;
	field: RefObject<HTMLTextAreaElement>;
	onInput: () => void;
	onPaste: (event: ClipboardEvent) => void;
}

/** Reads all that is pasted; of a long text the field shows the beginning. */
export function usePasted(): PastedField {
	const [text, setText] = useState('');
	const field = useRef<HTMLTextAreaElement>(null);
	const take = (given: string) => {
		if (field.current) field.current.value = given.slice(0, MOST_SHOWN);
		setText(given);
	};
	useLayoutEffect(() => {
		// The field is the reader's: what was pasted before this script arrived is read, never overwritten.
		const own = field.current?.value;
		if (own) setText(own);
		else take(takePasted() ?? queryToFragment().get('q') ?? '');
	}, []);
	return {
		text,
		field,
		onInput: () => setText(field.current?.value ?? ''),
		onPaste: (event) => {
			const pasted = event.clipboardData?.getData('text/plain') ?? '';
			if (!field.current || pasted.length <= MOST_SHOWN) return;
			event.preventDefault();
			const { value, selectionStart, selectionEnd } = field.current;
			take(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
		},
	};
}
