import type { Page } from './pages.ts';

/** A fence or a heading of a page, with its line in the file. */
export interface TextPart {
	kind: 'fence' | 'heading';
	/** Language of a fence, empty where it names none; text of a heading. */
	text: string;
	/** Depth of a heading, 1 to 6; 0 for a fence. */
	depth: number;
	line: number;
}

/** Fences and headings in the order in which they stand. What stands within a fence is neither. */
export function partsOf({ body, bodyLine }: Pick<Page, 'body' | 'bodyLine'>): TextPart[] {
	const parts: TextPart[] = [];
	let open: string | undefined;
	for (const [at, text] of body.split('\n').entries()) {
		const line = bodyLine + at;
		const fence = /^\s*(`{3,}|~{3,})\s*([^\s`]*)/.exec(text);
		if (open !== undefined) {
			if (fence?.[1]?.startsWith(open) && fence[2] === '') open = undefined;
		} else if (fence) {
			open = fence[1];
			parts.push({ kind: 'fence', text: fence[2] ?? '', depth: 0, line });
		} else {
			const heading = /^(#{1,6})\s+(.+)$/.exec(text);
			if (heading)
				parts.push({ kind: 'heading', text: heading[2] ?? '', depth: heading[1]?.length ?? 0, line });
		}
	}
	return parts;
}
