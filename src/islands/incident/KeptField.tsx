import type { InputHTMLAttributes } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> & {
	value: string;
	/** Called when the reader has finished: Enter, or the focus leaves. */
	onKeep: (value: string) => void;
};

/**
 * A field whose value is kept when the reader has finished typing. What is being typed survives a new drawing of the
 * panel, which the clock causes every ten seconds; a new value from outside replaces it.
 */
export function KeptField({ value, onKeep, class: more = '', ...rest }: Props) {
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => {
		if (field.current) field.current.value = value;
	}, [value]);
	return (
		<input
			{...rest}
			ref={field}
			class={`ek-field ${more}`}
			autocomplete="off"
			onChange={(event) => onKeep(event.currentTarget.value)}
		/>
	);
}
