import { useEffect, useState } from 'preact/hooks';

/** The text of a field, and what was pasted into it before the field dropped its line ends. */
interface Typed {
	typed: string;
	/** Present while the text is what was pasted, and only where it had more than one line. */
	pasted: string | undefined;
	setTyped: (text: string) => void;
}

/** Follows a field that is not part of the island: it was there first, with what the reader had typed already. */
export function useTyped(input: HTMLInputElement): Typed {
	const [typed, show] = useState(input.value);
	const [pasted, setPasted] = useState<string>();
	useEffect(() => {
		const onInput = (event: Event) => {
			show(input.value);
			if (event instanceof InputEvent && event.inputType !== 'insertFromPaste') setPasted(undefined);
		};
		const onPaste = (event: ClipboardEvent) => {
			const text = event.clipboardData?.getData('text') ?? '';
			setPasted(/\n./.test(text.trim()) ? text : undefined);
		};
		input.addEventListener('input', onInput);
		input.addEventListener('paste', onPaste);
		show(input.value);
		return () => {
			input.removeEventListener('input', onInput);
			input.removeEventListener('paste', onPaste);
		};
	}, [input]);
	const setTyped = (text: string) => {
		input.value = text;
		setPasted(undefined);
		show(text);
		input.focus();
	};
	return { typed, pasted, setTyped };
}
