import type { Anchor } from '../domain/search/excerpt.ts';
import { isRecord } from './envelope.ts';

/** The running text of a page, for excerpts. */
export interface PageText {
	text: string;
	/** In the order of the page. */
	headings: Anchor[];
}

/** The file of a page's text as the build writes it. */
export function sealText({ text, headings }: PageText): string {
	return JSON.stringify({ text, headings: headings.map(({ at, id, text }) => [at, id, text]) });
}

/** Reads what `sealText` wrote. Throws with one sentence where the file is something else. */
export function openText(json: unknown): PageText {
	if (!isRecord(json) || typeof json.text !== 'string' || !Array.isArray(json.headings))
		throw new Error('The text of a page is of another version.');
	const headings = json.headings.map(
		([at, id, text]): Anchor => ({ at: Number(at), id: String(id), text: String(text) }),
	);
	return { text: json.text, headings };
}
