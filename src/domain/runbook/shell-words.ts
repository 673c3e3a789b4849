/** One word of a simple command, as a POSIX shell splits it before it expands anything. */
export interface ShellWord {
	start: number;
	end: number;
	/** False where any part of it is quoted, escaped, or another command. */
	bare: boolean;
	/** Words of the same simple command before this one, assignments and redirections left out. */
	before: string[];
	/** True where the shell looks for a program: assignments may come before it. */
	program: boolean;
	/** After `<` or `>`: a file. */
	redirected: boolean;
}

const BLANK = /[ \t]/;
const BREAK = /[\n;|&()]/;
const KEYWORDS = /^(if|then|else|elif|do|while|until|!|\{|time)$/;

/**
 * Words at the outermost level of a script. What stands in comments, heredocs and command substitutions belongs to no
 * bare word. Where this reader is unsure it says "not bare", which is the safe side.
 */
export function shellWords(text: string): ShellWord[] {
	const words: ShellWord[] = [];
	const heredocs: { end: string; tabs: boolean }[] = [];
	let before: string[] = [];
	let program = true;
	let redirected = false;
	let i = 0;

	const fresh = () => {
		before = [];
		program = true;
		redirected = false;
	};
	while (i < text.length) {
		const sign = text.charAt(i);
		if (sign === '\n') {
			i = afterHeredocs(text, i + 1, heredocs.splice(0));
			fresh();
		} else if (sign === '\\' && text[i + 1] === '\n') i += 2;
		else if (BLANK.test(sign)) i++;
		else if (sign === '#') i = lineEnd(text, i);
		else if (BREAK.test(sign)) {
			fresh();
			i++;
		} else if (sign === '<' || sign === '>') {
			const operator = /^(<<<|<<-?|[<>]&|>>|>\||<>|[<>])/.exec(text.slice(i))?.[0] ?? sign;
			i += operator.length;
			if (/^<<-?$/.test(operator)) heredocs.push({ end: heredocEnd(text, i), tabs: operator === '<<-' });
			redirected = true;
		} else {
			const { end, bare } = wordEnd(text, i);
			const word = text.slice(i, end);
			words.push({ start: i, end, bare, before: [...before], program: program && !redirected, redirected });
			if (redirected) redirected = false;
			else if (!(program && (KEYWORDS.test(word) || /^\w+=/.test(word)))) {
				before.push(word);
				program = false;
			}
			i = end;
		}
	}
	return words;
}

const lineEnd = (text: string, from: number) => (text.indexOf('\n', from) + 1 || text.length + 1) - 1;

/** End of the word that begins here, and whether all of it is plain text. */
function wordEnd(text: string, from: number): { end: number; bare: boolean } {
	let bare = true;
	let i = from;
	while (i < text.length) {
		const sign = text.charAt(i);
		if (BLANK.test(sign) || BREAK.test(sign) || sign === '<' || sign === '>') break;
		const step = quotedEnd(text, i);
		if (step > i) bare = false;
		i = step > i ? step : i + 1;
	}
	return { end: Math.max(i, from + 1), bare };
}

/** Offset after the quotes, escape or substitution that begins here; the same offset where none does. */
function quotedEnd(text: string, i: number): number {
	const after = (sign: string) => text.indexOf(sign, i + 1) + 1 || text.length;
	switch (text.charAt(i)) {
		case "'":
			return after("'");
		case '`':
			return after('`');
		case '\\':
			return i + 2;
		case '"':
			return doubleEnd(text, i + 1);
		case '$':
			return text[i + 1] === '(' || text[i + 1] === '{' ? nestedEnd(text, i + 2, text.charAt(i + 1)) : i;
		default:
			return i;
	}
}

function doubleEnd(text: string, from: number): number {
	let i = from;
	while (i < text.length && text[i] !== '"') {
		const step = text[i] === "'" ? i : quotedEnd(text, i);
		i = step > i ? step : i + 1;
	}
	return i + 1;
}

function nestedEnd(text: string, from: number, open: string): number {
	const close = open === '(' ? ')' : '}';
	let i = from;
	for (let depth = 1; i < text.length && depth > 0; ) {
		const step = quotedEnd(text, i);
		if (step === i && text[i] === open) depth++;
		if (step === i && text[i] === close) depth--;
		i = step > i ? step : i + 1;
	}
	return i;
}

/** The word that ends a heredoc, without its quotes. */
function heredocEnd(text: string, from: number): string {
	const start = from + (/^[ \t]*/.exec(text.slice(from))?.[0].length ?? 0);
	return text.slice(start, wordEnd(text, start).end).replace(/['"\\]/g, '');
}

function afterHeredocs(text: string, from: number, waiting: { end: string; tabs: boolean }[]): number {
	let i = from;
	for (const { end, tabs } of waiting) {
		while (i < text.length) {
			const stop = lineEnd(text, i);
			const line = text.slice(i, stop);
			i = stop + 1;
			if ((tabs ? line.replace(/^\t+/, '') : line) === end) break;
		}
	}
	return i;
}
