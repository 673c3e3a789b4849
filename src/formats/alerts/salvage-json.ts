/** JSON that was found in a text, whole or as much of it as there is. */
export interface Salvaged {
	value: unknown;
	/** True where the end was missing or what followed could not be read. */
	cut: boolean;
}

/**
 * Reads the first JSON object or array in a text. Where its end is missing, everything up to the last complete value is
 * read. One pass over the text. Never throws.
 */
export function salvageJson(text: string): Salvaged | undefined {
	const start = text.search(/[[{]/);
	if (start < 0) return undefined;
	const body = text.slice(start);
	const whole = parse(body);
	if (whole) return { ...whole, cut: false };
	const { end, closers, done } = lastComplete(body);
	const part = parse(body.slice(0, end) + closers);
	return part ? { ...part, cut: !done } : undefined;
}

function parse(text: string): { value: unknown } | undefined {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return undefined;
	}
}

/** Where the last complete value ends, and the brackets that close what is open there. */
function lastComplete(text: string): { end: number; closers: string; done: boolean } {
	const open: string[] = [];
	let end = 0;
	let depth = 0;
	let inText = false;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if (inText) {
			if (sign === '\\') at++;
			else if (sign === '"') inText = false;
		} else if (sign === '"') inText = true;
		else if (sign === '{' || sign === '[') {
			open.push(sign === '{' ? '}' : ']');
			// Hostile nesting is no payload; JSON.parse itself would run out of stack.
			if (open.length > MAX_DEPTH) break;
		} else if (sign === '}' || sign === ']') {
			if (open.pop() !== sign) break;
			end = at + 1;
			depth = open.length;
			if (depth === 0) return { end, closers: '', done: true };
		} else if (sign === ',') {
			end = at;
			depth = open.length;
		}
	}
	return { end, closers: open.slice(0, depth).reverse().join(''), done: false };
}

const MAX_DEPTH = 200;
