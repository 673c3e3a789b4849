import { z } from 'zod';
import { Id, Line, SitePath } from './ids.ts';

/**
 * Where a piece of advice lives: a page of the site, with an anchor where it has one, or an id in the assessment,
 * `question:on-call-rota`, `step:alert-review`.
 */
export const Place = z.union([
	SitePath,
	z.string().regex(/^(question|step):[a-z0-9]+(-[a-z0-9]+)*$/, 'write question: or step: and its id'),
]);

/** One piece of advice, method, figure or warning that a source document gives, in our own words. */
export const SourceItem = z.strictObject({
	id: Id,
	/** Timestamp or section in the document. */
	place: Line,
	/**
	 * advice: do this. method: a way of doing something, step by step or by name. figure: a number that is claimed.
	 * warning: what goes wrong.
	 */
	kind: z.enum(['advice', 'method', 'figure', 'warning']),
	/** What it says, one or two sentences. */
	text: Line,
	/** What we add where the source is wrong, old or disputed; absent where it holds. */
	caveat: Line.optional(),
	lives: z.array(Place).min(1),
	/** covered: a reader finds it there today. planned: it is to come. */
	status: z.enum(['covered', 'planned']),
});
export type SourceItem = z.infer<typeof SourceItem>;

/** `content/sources/advice/<document>.yaml`: everything that one document advises. */
export const SourceItems = z.strictObject({
	/** Id of the document in documents.yaml; also the file's name. */
	document: Id,
	items: z.array(SourceItem).min(1),
});
export type SourceItems = z.infer<typeof SourceItems>;
