import { z } from 'zod';
import { Id, Line, Link } from './ids.ts';

/** What kind of thing a source is; the four the handbook grew from come first. */
export const SourceKind = z.enum([
	'talk',
	'webinar',
	'podcast',
	'notes',
	'book',
	'report',
	'article',
	'documentation',
	/** Advice of the handbook's own authors, said to be theirs. */
	'own',
]);
export type SourceKind = z.infer<typeof SourceKind>;

/** One thing that the handbook's advice rests on. */
export const SourceDocument = z.strictObject({
	/** What pages and advice name: `talk`, `workbook-alerting`. */
	id: Id,
	kind: SourceKind,
	/** Title as it was published. */
	title: Line,
	/** Two or three words that stand in running text: `the talk`, `SRE workbook`. */
	short: Line,
	/** Who said or wrote it. */
	by: Line,
	/** Year, or day as YYYY-MM-DD, of publication; absent where it is not known or the text keeps changing. */
	date: z
		.string()
		.regex(/^\d{4}(-\d{2}-\d{2})?$/, 'write a year or a day, in quotes')
		.optional(),
	/** Public address; absent where there is none. */
	url: Link.optional(),
	/** Terms under which its text may be used; absent where they were not checked. */
	licence: Line.optional(),
	/** What a reader should know before leaning on it, one line. */
	note: Line.optional(),
});
export type SourceDocument = z.infer<typeof SourceDocument>;

/** `content/sources/documents.yaml`. */
export const SourceDocuments = z.strictObject({ documents: z.array(SourceDocument).min(1) });
