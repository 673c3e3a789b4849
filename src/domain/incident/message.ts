import type { IncidentMessage } from '../../schemas/incident-kit.ts';

/** Names that a message may have in braces. */
export const GAPS = [
	'title',
	'severity',
	'severity-name',
	'severity-means',
	'since',
	'next-update',
	'commander',
	'channel',
	'doing',
	'impact',
] as const;
export type Gap = (typeof GAPS)[number];

/** A message with what is known filled in. */
export interface FilledMessage {
	text: string;
	/** Names that nothing is known for, in order; the text shows them in brackets. */
	open: Gap[];
}

/**
 * Fills a template. A filled text is not filled again: braces in a title stay braces.
 * @param known texts by name; an empty one counts as not known
 * @param gapText how a gap reads: `what customers notice`
 */
export function fillMessage(
	template: Pick<IncidentMessage, 'text'>,
	known: Partial<Record<Gap, string>>,
	gapText: Readonly<Record<Gap, string>>,
): FilledMessage {
	const open = new Set<Gap>();
	const text = template.text.trim().replace(/\{([a-z-]+)\}/g, (found, name: string) => {
		const gap = GAPS.find((one) => one === name);
		if (!gap) return found;
		const value = known[gap]?.trim();
		if (value) return value;
		open.add(gap);
		return `[${gapText[gap]}]`;
	});
	return { text, open: [...open] };
}
