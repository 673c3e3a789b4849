import { useState } from 'preact/hooks';
import { type FileKind, openFile } from './open-file.ts';

/**
 * Bringing in what a file holds: it is looked at first, what was there before is kept, and can be had back.
 * @param state what the tool holds now
 * @param onReplace puts another state in its place
 */
export function useImport<T>(state: T, onReplace: (state: T) => void) {
	const [file, setFile] = useState<T>();
	const [before, setBefore] = useState<T>();
	const [said, say] = useState<string[]>([]);
	return {
		/** What the file holds that is looked at and not yet brought in. */
		file,
		/** What is to be told, a line each. */
		said,
		say,
		/** Opens a file to look at, and tells what is odd about it or why it is refused. */
		look: async (chosen: File, kind: FileKind<T>) => {
			const opened = await openFile(chosen, kind);
			const read = 'refused' in opened ? { value: undefined, notices: [opened.refused] } : opened;
			setFile(() => read.value);
			say(read.notices);
		},
		leave: () => setFile(undefined),
		replace: (value: T, ...told: string[]) => {
			setBefore(() => state);
			onReplace(value);
			setFile(undefined);
			say(told);
		},
		/** Puts back what was there before; undefined where nothing was replaced. */
		takeBack:
			before === undefined
				? undefined
				: (told: string) => {
						onReplace(before);
						setBefore(undefined);
						say([told]);
					},
	};
}
