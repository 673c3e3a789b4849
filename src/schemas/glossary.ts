import { z } from 'zod';
import { Id, Line, SitePath } from './ids.ts';

/** One word of the field as this handbook uses it. */
export const GlossaryEntry = z.strictObject({
	/** Also its anchor on the glossary page. */
	id: Id,
	term: Line,
	/** What it means here, one or two sentences. */
	means: Line,
	/** Other words for the same, or for something close that is often confused with it. */
	also: z.array(Line).default([]),
	/** Where it is explained. */
	page: SitePath.optional(),
	/** True for words that a newcomer would look up: their first use on a page is linked here. Everyday words stay plain. */
	link: z.boolean().default(false),
});
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;

/** `content/glossary.yaml`. */
export const Glossary = z.strictObject({ entries: z.array(GlossaryEntry).min(1) });
