/** What an author says about a block after its language. */
export interface FenceMeta {
	/** How the command was checked: `run: Debian 12, GNU coreutils 9.1`, or the address of its documentation. */
	checked?: string;
	/** For output: whether it was seen or made up. */
	output?: 'run' | 'example';
	/** Words that nothing knows. */
	unknown: string[];
}

/** Reads the words after a fence's language: `checked="…"`, and `run` or `example` after `output`. */
export function fenceMeta(meta: string | null | undefined): FenceMeta {
	const read: FenceMeta = { unknown: [] };
	for (const [word, name, value] of (meta ?? '').matchAll(/([a-z]+)="([^"]*)"|\S+/g)) {
		if (name === 'checked' && value) read.checked = value;
		else if (word === 'run' || word === 'example') read.output = word;
		else read.unknown.push(word);
	}
	return read;
}
