import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Guidance } from './Guidance.tsx';
import type { Guide } from './guides.ts';
import { useKept } from './use-kept.ts';

interface Props {
	label: string;
	value: string;
	onKeep: (value: string) => void;
	/** Lines to show; 1 is a field of one line. */
	rows?: number;
	guide?: Guide | undefined;
	/** Id of a list of proposals. */
	list?: string;
	type?: 'text' | 'url' | 'date' | 'number';
	placeholder?: string;
	/** The label is for those who hear the page alone. */
	bare?: boolean;
	class?: string;
	children?: ComponentChildren;
}

/** A labelled text with its guidance. It is kept by itself. */
export function Field({
	label,
	value,
	onKeep,
	rows = 1,
	guide,
	bare,
	children,
	class: more = '',
	...rest
}: Props) {
	const id = useId();
	const { text, onInput, onBlur } = useKept(value, onKeep);
	const common = {
		id,
		class: 'ek-field',
		value: text,
		autocomplete: 'off',
		...(guide ? { 'aria-describedby': `${id}-help` } : {}),
		onBlur,
		onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
	} as const;
	return (
		<div class={`ek-pm-field ${more}`}>
			<label for={id} class={bare ? 'ek-hidden' : 'ek-label'}>
				{label}
			</label>
			{guide && <Guidance id={`${id}-help`} guide={guide} />}
			{rows > 1 ? (
				<textarea {...common} rows={rows} placeholder={rest.placeholder} />
			) : (
				<input {...common} {...rest} />
			)}
			{children}
		</div>
	);
}

/** A labelled choice. */
export function Choice<T extends string>({
	label,
	value,
	options,
	onChoose,
	bare,
}: {
	label: string;
	value: T;
	options: readonly (readonly [T, string])[];
	onChoose: (value: T) => void;
	bare?: boolean;
}) {
	const id = useId();
	const known = options.some(([option]) => option === value);
	return (
		<div class="ek-pm-field">
			<label for={id} class={bare ? 'ek-hidden' : 'ek-label'}>
				{label}
			</label>
			<select
				id={id}
				class="ek-field"
				value={value}
				onChange={(event) => onChoose(event.currentTarget.value as T)}
			>
				{!known && <option value={value}>{value}</option>}
				{options.map(([option, name]) => (
					<option value={option} key={option}>
						{name}
					</option>
				))}
			</select>
		</div>
	);
}
