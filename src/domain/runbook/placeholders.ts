/** A named gap in a command, as it stands in the text: `{{namespace}}`. Offsets are in UTF-16 units. */
export interface Placeholder {
	name: string;
	start: number;
	/** Offset after the closing braces. */
	end: number;
}

/** What looks like one of ours, in a language where nobody else writes it: see {@link unknownNames}. */
const ANY = /\{\{([a-z][a-z0-9_-]*)\}\}/g;
/** Words of Go templates that stand alone between double braces. */
const GO_WORDS = new Set(['end', 'else', 'break', 'continue']);

/** Every use of a declared name, in order. Other braces belong to somebody else and are left alone. */
export function findPlaceholders(text: string, names: ReadonlySet<string>): Placeholder[] {
	return every(text).filter(({ name }) => names.has(name));
}

/** Names in double braces that are declared nowhere: a slip of the pen in a command, somebody else's syntax in YAML. */
export function unknownNames(text: string, names: ReadonlySet<string>): Placeholder[] {
	return every(text).filter(({ name }) => !names.has(name) && !GO_WORDS.has(name));
}

function every(text: string): Placeholder[] {
	return [...text.matchAll(ANY)].map((match) => ({
		name: match[1] ?? '',
		start: match.index,
		end: match.index + match[0].length,
	}));
}
