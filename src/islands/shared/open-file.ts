import { readText } from '../../browser/files.ts';
import { type Codec, type Decoded, openText, refusalText } from '../../formats/envelope.ts';

/** The files of a tool, and what is said of those that are none. */
export interface FileKind<T> {
	codec: Codec<T>;
	/** As a refusal names it: `the checklist`. */
	what: string;
	/** Bytes that are read at most; 20 MiB where nothing is said. */
	limit?: number;
	/** Said of a larger file. */
	tooLarge: string;
	/** Said after any other refusal: ` Your own reviews are untouched.` */
	untouched?: string;
}

/** What a file holds, or why it was not read, in words. Changes nothing. */
export async function openFile<T>(
	file: File,
	{ codec, what, limit, tooLarge, untouched = '' }: FileKind<T>,
): Promise<Decoded<T> | { refused: string }> {
	const read = await readText(file, limit);
	if ('tooLarge' in read) return { refused: tooLarge };
	const opened = openText(codec, read.text);
	return opened.ok ? opened : { refused: `${refusalText(opened.refusal, what)}${untouched}` };
}
