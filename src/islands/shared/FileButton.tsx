interface Props {
	label: string;
	/** What the browser offers first; a JSON file where nothing is said. */
	accept?: string;
	multiple?: boolean;
	/** Called with what was chosen, never with nothing. */
	onFiles: (...files: [File, ...File[]]) => void;
}

/** A button that lets the reader choose a file. The same file can be chosen again: it may have been mended meanwhile. */
export function FileButton({ label, accept = '.json,application/json', multiple = false, onFiles }: Props) {
	return (
		<label class="ek-btn ek-file">
			{label}
			<input
				type="file"
				{...{ accept, multiple }}
				onChange={({ currentTarget }) => {
					const [first, ...others] = currentTarget.files ?? [];
					if (first) onFiles(first, ...others);
					currentTarget.value = '';
				}}
			/>
		</label>
	);
}
