import { z } from 'zod';
import { Id, Line } from './ids.ts';

/** Where a question or a next step comes from. */
export const SourcePlace = z.strictObject({
	/** Id of a document of `content/sources/documents.yaml`: `talk`, `webinar`, `podcast`, `notes`, or a publication. */
	document: Id,
	/** Where in it: a minute, a heading, a chapter. Short, so that a reader finds the place. */
	place: Line,
});
export type SourcePlace = z.infer<typeof SourcePlace>;
