import { z } from 'zod';

/** Words as search compares them. */
const Words = z
	.string()
	.regex(/^[a-z0-9]+( [a-z0-9]+)*$/, 'use lower-case words and digits, parted by single blanks');

/** `content/search/synonyms.yaml`: small, and reviewed like text. A word that belongs to one page is an alias there. */
export const Synonyms = z.strictObject({
	synonyms: z.array(
		z.strictObject({
			/** What people type. Several spellings of the same. */
			when: z.array(Words).min(1),
			/** What is searched as well; what was typed still counts more. */
			also: z.array(Words).min(1),
		}),
	),
});
export type Synonyms = z.infer<typeof Synonyms>;
