import { plainText } from '../alerts/clean.ts';

/** What a text says about itself: an alert name among labels, and what is left without them. */
export interface Labelled {
	alertName?: string;
	/** The text without its labels. */
	rest: string;
	/** It came from a machine rather than from a person: labels, a payload, several lines. */
	pasted: boolean;
}

/**
 * Takes a label set or a payload apart. Only the alert's name is worth searching for: the other labels name this
 * incident's machines, not its runbook.
 */
export function labelled(typed: string): Labelled {
	const text = plainText(typed.slice(0, MAX_SEARCHED));
	const pasted =
		/\n./.test(text) || /^\s*[[{]\s*["{]/.test(text) || PAIRS.test(text) || /\[FIRING/i.test(text);
	const name = /\balert_?name["']?\s*[:=]~?\s*["']?([\p{L}_][\p{L}\p{N}_:.-]*)/iu.exec(text)?.[1];
	if (!name) return { rest: text, pasted };
	const rest = payload(text) ? '' : text.replace(PAIR, ' ').replace(/\bALERTS\b/g, ' ');
	return { alertName: name, rest, pasted };
}

/** A search reads no further; the lookup of alerts takes the whole paste. */
const MAX_SEARCHED = 4_000;
const PAIR = /["']?[A-Za-z_][\w.-]*["']?\s*=\s*(?:"[^"]*"|'[^']*'|[^\s,{}]+)/g;
const PAIRS = /[A-Za-z_]\w*="[^"]*"\s*,|\balertname\s*=/;
/** JSON: every value in it belongs to the alert, none is a word to search for. */
const payload = (text: string) => /^\s*[[{]/.test(text) && text.includes('":');
