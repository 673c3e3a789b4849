import type { Placeholder } from './placeholders.ts';
import type { Spot } from './placement.ts';

/** Where placeholders stand in JSON: in the string of a value, or bare as a number. Never in a key. */
export function placeJson(text: string, placeholders: readonly Placeholder[]): Spot[] {
	const strings = [...text.matchAll(/"(?:\\.|[^"\\])*"/g)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
	return placeholders.map(({ start, end }) => {
		const inside = strings.find((string) => string.start < start && end <= string.end);
		if (inside) return /^\s*:/.test(text.slice(inside.end)) ? { problem: 'needs-string' } : { slot: 'j' };
		const alone = /[[,:]\s*$/.test(text.slice(0, start)) && /^\s*[\],}]/.test(text.slice(end));
		return { problem: alone ? 'needs-number' : 'needs-string' };
	});
}
